package dev.troodon.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A bean, by hand. */
public final class BeanBuilder {
    private final ClassName type;
    private final List<Definition.Property> properties = new ArrayList<>();
    private List<String> candidates;
    private Text text;
    private Optional<Lookup.Schema> dynamic = Optional.empty();

    private BeanBuilder(ClassName type) {
        this.type = type;
        this.candidates = List.of(type.simpleName(), type.canonicalName());
        this.text = new Text(type.simpleName(), "", Visibility.NORMAL, false);
    }

    public static BeanBuilder bean(ClassName type) {
        return new BeanBuilder(type);
    }

    public BeanBuilder candidates(String... names) {
        candidates = List.of(names);
        return this;
    }

    public BeanBuilder text(String title, String description) {
        text = new Text(title, description, Visibility.NORMAL, true);
        return this;
    }

    public BeanBuilder dynamic(Lookup.Schema schema) {
        dynamic = Optional.of(schema);
        return this;
    }

    public BeanBuilder property(String name, TypeName propertyType) {
        return property(name, Shapes.of(propertyType), UnaryOperator.identity());
    }

    public BeanBuilder property(String name, Shape shape, UnaryOperator<PropertyBuilder> details) {
        properties.add(details.apply(new PropertyBuilder(name, shape)).build());
        return this;
    }

    public Definition.Bean build() {
        return new Definition.Bean(
                type.canonicalName(), candidates, type, text, properties, dynamic, Form.PLAIN, Site.NOWHERE);
    }

    /** A property, by hand. */
    public static final class PropertyBuilder {
        private final String javaName;
        private final Shape shape;
        private String name;
        private boolean required;
        private boolean readable = true;
        private boolean writable = true;
        private boolean callbackUrl;
        private Optional<String> defaultValue = Optional.empty();
        private Text text;
        private Limits limits = Limits.NONE;
        private Optional<Lookup.Values> lookup = Optional.empty();
        private Optional<Lookup.Schema> dynamic = Optional.empty();

        private PropertyBuilder(String name, Shape shape) {
            this.javaName = name;
            this.name = name;
            this.shape = shape;
            this.text = new Text(name, "", Visibility.NORMAL, false);
        }

        public PropertyBuilder named(String wireName) {
            name = wireName;
            return this;
        }

        public PropertyBuilder required() {
            required = true;
            return this;
        }

        public PropertyBuilder readOnly() {
            writable = false;
            return this;
        }

        public PropertyBuilder writeOnly() {
            readable = false;
            return this;
        }

        public PropertyBuilder callbackUrl() {
            callbackUrl = true;
            return this;
        }

        public PropertyBuilder orElse(String value) {
            defaultValue = Optional.of(value);
            return this;
        }

        public PropertyBuilder label(String title, String description) {
            text = new Text(title, description, text.visibility(), true);
            return this;
        }

        public PropertyBuilder visibility(Visibility visibility) {
            text = new Text(text.title(), text.description(), visibility, text.titleWritten());
            return this;
        }

        public PropertyBuilder limits(Limits value) {
            limits = value;
            return this;
        }

        public PropertyBuilder choices(Lookup.Values values) {
            lookup = Optional.of(values);
            return this;
        }

        public PropertyBuilder dynamic(Lookup.Schema schema) {
            dynamic = Optional.of(schema);
            return this;
        }

        private Definition.Property build() {
            return new Definition.Property(
                    javaName,
                    name,
                    Optional.of(javaName + "()"),
                    shape,
                    required,
                    readable,
                    writable,
                    callbackUrl,
                    defaultValue,
                    text,
                    limits,
                    lookup,
                    dynamic,
                    Hints.NONE,
                    Site.NOWHERE);
        }
    }
}
