package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes calls that a designer makes. Always in both spellings: the open designer reads the older one, Power Automate the
 * newer one, which alone can point inside a body without doubt.
 */
final class Lookups {
    private static final String PROPERTIES = "properties";

    private final Map<String, Operation> operations = new HashMap<>();
    private final PropertyPaths paths;
    private final LookupArguments arguments;

    Lookups(Connector connector, PropertyPaths paths, Types types) {
        connector.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.common().operationId()))
                .forEach(operation -> operations.putIfAbsent(operation.common().javaName(), operation));
        this.paths = paths;
        this.arguments = new LookupArguments(paths, types);
    }

    void putValues(JsonObject holder, Lookup.Values lookup, Scope scope) {
        if (!lookup.builtIn().isEmpty()) {
            // No newer spelling of these exists.
            holder.put(
                    "x-ms-dynamic-values",
                    new JsonObject()
                            .put("builtInOperation", lookup.builtIn())
                            .putText("value-collection", lookup.collection())
                            .putText("value-path", lookup.value())
                            .putText("value-title", lookup.title().isEmpty() ? lookup.value() : lookup.title()));
            return;
        }
        target(lookup).ifPresent(target -> {
            PropertyPaths.End items = paths.follow(answer(target), lookup.collection());
            String collection = items.path();
            String value = paths.follow(items.shape(), lookup.value()).path();
            String title = paths.follow(items.shape(), lookup.title()).path();
            JsonObject legacy = call(target)
                    .put("parameters", arguments.legacy(lookup, target, scope))
                    .putText("value-collection", collection)
                    .putText("value-path", value)
                    .putText("value-title", title.isEmpty() ? value : title);
            JsonObject list = call(target)
                    .putFilled("parameters", arguments.list(lookup, target, scope))
                    .putText("itemsPath", collection)
                    .putText("itemValuePath", value)
                    .putText("itemTitlePath", title.isEmpty() ? value : title);
            holder.put("x-ms-dynamic-values", legacy).put("x-ms-dynamic-list", list);
        });
    }

    void putSchema(JsonObject holder, Lookup.Schema lookup, Scope scope) {
        target(lookup).ifPresent(target -> {
            String value = paths.follow(answer(target), lookup.value()).path();
            // Without a path, the older form takes the whole answer for the map of properties.
            JsonObject legacy = call(target)
                    .putFilled("parameters", arguments.legacy(lookup, target, scope))
                    .put("value-path", value.isEmpty() ? PROPERTIES : value);
            JsonObject properties = call(target)
                    .putFilled("parameters", arguments.list(lookup, target, scope))
                    .putText("itemValuePath", withoutProperties(value));
            holder.put("x-ms-dynamic-schema", legacy).put("x-ms-dynamic-properties", properties);
        });
    }

    /** A call that lists nodes of a tree. */
    Optional<JsonObject> nodes(Lookup.Nodes lookup, Scope scope) {
        return target(lookup).map(target -> {
            PropertyPaths.End nodes = paths.follow(answer(target), lookup.collection());
            String value = paths.follow(nodes.shape(), lookup.value()).path();
            String title = paths.follow(nodes.shape(), lookup.title()).path();
            return call(target)
                    .putFilled("parameters", arguments.tree(lookup, target, scope))
                    .putText("itemsPath", nodes.path())
                    .putText("itemValuePath", value)
                    .putText("itemTitlePath", title.isEmpty() ? value : title)
                    .putText(
                            "itemFullTitlePath",
                            paths.follow(nodes.shape(), lookup.fullTitle()).path())
                    .putText("itemIsParent", lookup.isParent());
        });
    }

    /** A call of the file picker, and the answer that it is made of. */
    Optional<Picked> picked(Lookup.Nodes lookup) {
        return target(lookup).map(target -> {
            PropertyPaths.End nodes = paths.follow(answer(target), lookup.collection());
            return new Picked(
                    call(target).putFilled("parameters", arguments.picker(lookup, target)),
                    nodes.path(),
                    nodes.shape());
        });
    }

    /**
     * A call of the file picker.
     *
     * @param call what is called, with what
     * @param collection where the answer keeps the files
     * @param files what those are, if that is known
     */
    record Picked(JsonObject call, String collection, Optional<Shape> files) {}

    private static JsonObject call(Operation target) {
        return new JsonObject().put("operationId", target.common().operationId());
    }

    private static String withoutProperties(String path) {
        if (path.equals(PROPERTIES)) {
            return "";
        }
        return path.endsWith("/" + PROPERTIES) ? path.substring(0, path.length() - PROPERTIES.length() - 1) : path;
    }

    private Optional<Operation> target(Lookup lookup) {
        return Optional.ofNullable(operations.get(lookup.operation()));
    }

    private static Optional<Shape> answer(Operation target) {
        return target instanceof Operation.StandardAction action
                ? action.result().map(Operation.Result::shape)
                : Optional.empty();
    }
}
