package dev.troodon.processor.emit.model;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** An input of an operation, by hand. */
public final class InputBuilder {
    private final Place place;
    private final String javaName;
    private final TypeName type;
    private Shape shape;
    private String name;
    private boolean optionalType;
    private boolean required = true;
    private Optional<String> defaultValue = Optional.empty();
    private Text text;
    private Limits limits = Limits.NONE;
    private Optional<Lookup.Values> lookup = Optional.empty();
    private Optional<Lookup.Schema> dynamic = Optional.empty();
    private List<String> requiredProperties = List.of();

    private InputBuilder(Place place, String javaName, TypeName type) {
        this.place = place;
        this.javaName = javaName;
        this.name = javaName;
        this.type = type;
        this.shape = Shapes.of(type);
        this.text = new Text(javaName, "", Visibility.NORMAL, false);
    }

    public static InputBuilder input(Place place, String javaName, TypeName type) {
        return new InputBuilder(place, javaName, type);
    }

    public InputBuilder named(String wireName) {
        name = wireName;
        return this;
    }

    public InputBuilder shape(Shape value) {
        shape = value;
        return this;
    }

    public InputBuilder optional() {
        required = false;
        return this;
    }

    /** The declared type is an {@code Optional} of the shape's. */
    public InputBuilder optionalType(Shape of) {
        optionalType = true;
        shape = of;
        return optional();
    }

    public InputBuilder orElse(String value) {
        defaultValue = Optional.of(value);
        return optional();
    }

    public InputBuilder label(String title, String description) {
        text = new Text(title, description, text.visibility(), true);
        return this;
    }

    public InputBuilder visibility(Visibility visibility) {
        text = new Text(text.title(), text.description(), visibility, text.titleWritten());
        return this;
    }

    public InputBuilder choices(Lookup.Values values) {
        lookup = Optional.of(values);
        return this;
    }

    public InputBuilder dynamic(Lookup.Schema schema) {
        dynamic = Optional.of(schema);
        return this;
    }

    public InputBuilder limits(Limits value) {
        limits = value;
        return this;
    }

    public InputBuilder requiring(String... paths) {
        requiredProperties = List.of(paths);
        return this;
    }

    public Input.Wire build() {
        return new Input.Wire(
                javaName,
                name,
                place,
                type,
                optionalType,
                shape,
                required,
                defaultValue,
                text,
                limits,
                lookup,
                dynamic,
                requiredProperties,
                Carriage.NONE,
                Hints.NONE,
                Site.NOWHERE);
    }
}
