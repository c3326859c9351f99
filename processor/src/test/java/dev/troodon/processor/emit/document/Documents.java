package dev.troodon.processor.emit.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.BeanBuilder;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Emits documents and reads them. */
final class Documents {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

    private Documents() {}

    static String text(Connector connector) {
        return new DocumentEmitter().emit(connector).get(0).text();
    }

    static JsonNode of(ConnectorBuilder connector) {
        return parse(text(connector.build()));
    }

    static JsonNode of(Operation operation, BeanBuilder... beans) {
        return of(connector(operation).with(beans));
    }

    static ConnectorBuilder connector(Operation... operations) {
        return ConnectorBuilder.connector(OddModel.ODD)
                .path("/odd")
                .service(OddModel.ODD, "odd", false)
                .with(operations);
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The only operation on a path of a document. */
    static JsonNode only(JsonNode document, String path) {
        JsonNode item = document.path("paths").path(path);
        for (String verb : new String[] {"get", "post", "put", "patch", "delete"}) {
            if (item.has(verb)) {
                return item.path(verb);
            }
        }
        throw new AssertionError("no operation at " + path + " in " + document.path("paths"));
    }

    /** The schema of the body of the only operation on a path. */
    static JsonNode body(JsonNode document, String path) {
        for (JsonNode parameter : only(document, path).path("parameters")) {
            if (parameter.path("in").asText().equals("body")) {
                return parameter.path("schema");
            }
        }
        throw new AssertionError("no body at " + path);
    }
}
