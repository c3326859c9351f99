package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.LookupRule;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.List;
import java.util.Optional;

/** Follows the paths of a lookup through the shape of the answer. */
final class LookupPaths {
    private final Lookup lookup;
    private final Operation target;
    private final Connector connector;
    private final Findings findings;

    private LookupPaths(Lookup lookup, Operation target, Connector connector, Findings findings) {
        this.lookup = lookup;
        this.target = target;
        this.connector = connector;
        this.findings = findings;
    }

    static void check(Lookup lookup, Operation target, Shape answer, Connector connector, Findings findings) {
        LookupPaths paths = new LookupPaths(lookup, target, connector, findings);
        if (lookup instanceof Lookup.Values values) {
            paths.values(values.collection(), values.value(), values.title(), answer);
        } else if (lookup instanceof Lookup.Schema schema) {
            paths.follow("value", schema.value(), answer);
        } else if (lookup instanceof Lookup.Nodes nodes) {
            Optional<Shape> node = paths.values(nodes.collection(), nodes.value(), nodes.title(), answer);
            node.ifPresent(each -> paths.follow("fullTitle", nodes.fullTitle(), each));
        }
    }

    /** What a choice is; empty, and perhaps reported, if that is not known. */
    private Optional<Shape> values(String items, String value, String title, Shape answer) {
        Optional<Shape> collection = follow("collection", items, answer);
        if (collection.isEmpty() || collection.get() instanceof Shape.Any) {
            return Optional.empty();
        }
        if (collection.get() instanceof Shape.Many many) {
            follow("value", value, many.of());
            follow("title", title, many.of());
            return Optional.of(many.of());
        }
        String place = items.isEmpty() ? "the root" : "\"" + items + "\"";
        findings.add(LookupRule.NOT_A_LIST, lookup.site(), place, Words.method(target));
        return Optional.empty();
    }

    /** Where a path leads; empty, and reported, if nowhere. What is behind any JSON or in a map cannot be known. */
    private Optional<Shape> follow(String attribute, String path, Shape start) {
        Shape at = start;
        for (String step : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            if (at instanceof Shape.Any) {
                return Optional.of(at);
            }
            List<Definition.Property> properties =
                    Reach.bean(at, connector).map(Definition.Bean::properties).orElse(List.of());
            Optional<Shape> next = at instanceof Shape.Keyed keyed
                    ? Optional.of(keyed.values())
                    : named(properties, step).map(Definition.Property::shape);
            if (next.isEmpty()) {
                List<String> known = properties.stream()
                        .filter(Definition.Property::readable)
                        .map(Definition.Property::name)
                        .toList();
                String why = Words.shape(at) + " has no property \"" + step + "\"; " + Nearest.remedy(step, known);
                findings.add(LookupRule.UNKNOWN_PATH, lookup.site(), attribute, path, Words.method(target), why);
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** A step names a property as it is on the wire or, if none is called so, as it is in Java. */
    private static Optional<Definition.Property> named(List<Definition.Property> properties, String step) {
        List<Definition.Property> readable =
                properties.stream().filter(Definition.Property::readable).toList();
        return readable.stream()
                .filter(property -> property.name().equals(step))
                .findFirst()
                .or(() -> readable.stream()
                        .filter(property -> property.javaName().equals(step))
                        .findFirst());
    }
}
