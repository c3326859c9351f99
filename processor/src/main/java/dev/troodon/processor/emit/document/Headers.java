package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Shape;
import java.util.List;

/** Writes headers of answers and of notifications. */
final class Headers {
    private final Schemas schemas;

    Headers(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonObject of(List<Exchange.Header> headers) {
        JsonObject object = new JsonObject();
        for (Exchange.Header header : headers) {
            object.put(header.name(), of(header));
        }
        return object;
    }

    private JsonObject of(Exchange.Header header) {
        JsonObject object = type(header.shape());
        Labels.put(object, Labels.PARAMETER, header.text());
        return Labels.putVisibility(object, header.text().visibility());
    }

    private JsonObject type(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return new JsonObject().put("type", "array").put("items", type(many.of()));
        }
        JsonObject plain = schemas.plain(shape);
        return plain.has("type") ? plain : new JsonObject().put("type", "string");
    }
}
