package dev.troodon.processor.emit.document;

import dev.troodon.processor.emit.FollowUp;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One document in the making. */
final class Document {
    private static final String JSON = "application/json";

    private final Connector connector;
    private final References references;
    private final Fields fields;
    private final Parameters parameters;
    private final OperationObjects operations;
    private final RootExtras extras;
    private final List<Operation> sorted;

    Document(Connector connector) {
        this.connector = connector;
        Types types = new Types(connector.beans());
        PropertyPaths paths = new PropertyPaths(types);
        Lookups lookups = new Lookups(connector, paths);
        this.references = new References(new DefinitionNames(connector.beans(), types), types);
        Schemas schemas = new Schemas(types, references);
        this.fields = new Fields(types, schemas, lookups, paths);
        this.parameters = new Parameters(paths, schemas, fields, lookups, new SubscribeBody(types, fields));
        OperationExtras operationExtras = new OperationExtras(new Calls(connector, paths));
        this.operations = new OperationObjects(
                parameters,
                new Responses(fields, paths, new Headers(schemas), connector.security()),
                connector.security(),
                operationExtras,
                connector.beans());
        this.extras = new RootExtras(connector.listing(), operationExtras);
        this.sorted = RootExtras.sorted(connector);
    }

    JsonObject write() {
        JsonObject document = new JsonObject().put("swagger", "2.0").put("info", info());
        connector.host().ifPresent(host -> document.put("host", host));
        document.put("basePath", connector.path())
                .put("schemes", List.of("https"))
                .put("consumes", List.of(JSON))
                .put("produces", List.of(JSON))
                .put("paths", paths())
                .putFilled("definitions", definitions());
        SecurityObjects.put(document, connector.security());
        new Capabilities(connector).putIn(document);
        extras.putRoot(document, sorted);
        return document;
    }

    private JsonObject info() {
        JsonObject contact = new JsonObject();
        for (String name : List.of("name", "url", "email")) {
            Optional.ofNullable(connector.contact().get(name)).ifPresent(value -> contact.putText(name, value));
        }
        JsonObject info = new JsonObject()
                .put("title", connector.title())
                .putText("description", connector.description())
                .put("version", connector.version());
        extras.putInfo(info, contact);
        return info;
    }

    private JsonObject paths() {
        Paths paths = new Paths();
        InternalOperations internal = new InternalOperations(connector, parameters);
        for (Operation operation : sorted) {
            String path = operation.common().path();
            paths.add(path, operation.common().method(), operations.of(operation));
            operations.notification(operation).ifPresent(content -> paths.notify(path, content));
            paths.extend(path, operation.common().traits().extensions());
            if (FollowUp.subscribed(operation)) {
                paths.add(FollowUp.subscriptionPath(path), HttpMethod.DELETE, internal.unsubscribe(operation));
            }
        }
        if (sorted.stream().anyMatch(FollowUp::polled)) {
            paths.add(FollowUp.JOB_PATH, HttpMethod.GET, internal.jobStatus());
        }
        return paths.write();
    }

    /** Written after all paths, when it is known what is referred to; a definition may refer to further ones. */
    private JsonObject definitions() {
        Map<String, JsonObject> byName = new TreeMap<>();
        Optional<References.Target> next = references.next();
        while (next.isPresent()) {
            References.Target target = next.get();
            byName.put(target.name(), fields.bean(target.bean(), target.view()));
            next = references.next();
        }
        JsonObject definitions = new JsonObject();
        byName.forEach(definitions::put);
        return definitions;
    }
}
