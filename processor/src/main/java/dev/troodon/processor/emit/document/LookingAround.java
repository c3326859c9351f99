package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the beans whose lookups refer to inputs, and those that hold such a bean. */
final class LookingAround {
    private LookingAround() {}

    static Set<String> among(Map<String, Definition> definitions) {
        Set<String> found = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Definition definition : definitions.values()) {
                if (definition instanceof Definition.Bean bean && looks(bean, found)) {
                    grown |= found.add(bean.key());
                }
            }
        }
        return found;
    }

    /** What is beside a property of a list's item is the same item's. */
    private static boolean looks(Definition.Bean bean, Set<String> known) {
        return refers(bean.dynamic())
                || bean.properties().stream()
                        .anyMatch(property -> refers(property.lookup())
                                || refers(property.dynamic())
                                || (items(property.shape()) instanceof Shape.Named named && known.contains(named.key()))
                                || refers(property.hints().picking()));
    }

    private static Shape items(Shape shape) {
        return shape instanceof Shape.Many many ? many.of() : shape;
    }

    private static boolean refers(Hints.Picking picking) {
        return picking.tree().isPresent()
                && (refers(Optional.of(picking.tree().get().open()))
                        || refers(Optional.of(picking.tree().get().browse())));
    }

    private static boolean refers(Optional<? extends Lookup> lookup) {
        return lookup.stream()
                .flatMap(each -> each.arguments().stream())
                .anyMatch(argument -> !argument.from().isEmpty());
    }
}
