package dev.troodon.processor.shape;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of several types as those of one object: required is what all of them require. */
final class Union {
    private final Map<String, Definition.Property> properties = new LinkedHashMap<>();
    private final List<Definition.Property> clashes = new ArrayList<>();
    private Optional<Form.Others> others = Optional.empty();
    private boolean first = true;

    void add(PropertyReader.Content content) {
        Map<String, Definition.Property> added = new LinkedHashMap<>();
        for (Definition.Property property : content.properties()) {
            added.put(property.name(), property);
            Definition.Property known = properties.get(property.name());
            if (known == null) {
                properties.put(property.name(), first ? property : property.requiredIf(false));
            } else {
                properties.put(property.name(), joined(known, property));
            }
        }
        for (Map.Entry<String, Definition.Property> entry : properties.entrySet()) {
            if (!added.containsKey(entry.getKey())) {
                entry.setValue(entry.getValue().requiredIf(false));
            }
        }
        others = content.others().or(() -> others);
        first = false;
    }

    private Definition.Property joined(Definition.Property one, Definition.Property two) {
        boolean same = one.shape().equals(two.shape());
        if (!same && !(one.shape() instanceof Shape.Any)) {
            clashes.add(one);
        }
        return one.with(
                same ? one.shape() : new Shape.Any(),
                one.required() && two.required(),
                one.readable() || two.readable(),
                one.writable() || two.writable(),
                one.limits().equals(two.limits()) ? one.limits() : Limits.NONE);
    }

    List<Definition.Property> properties() {
        return new ArrayList<>(properties.values());
    }

    Optional<Form.Others> others() {
        return others;
    }

    /** Those that have different forms. */
    List<Definition.Property> clashes() {
        return clashes;
    }
}
