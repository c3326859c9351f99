package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what an operation consumes and produces where it is not what the document says at its root. */
final class MediaTypes {
    private MediaTypes() {}

    static void put(JsonObject object, Operation operation) {
        Common common = operation.common();
        object.putFilled("consumes", or(common.exchange().consumes(), consumed(common)));
        object.putFilled("produces", or(common.exchange().produces(), produced(operation)));
    }

    private static List<String> or(List<Exchange.MediaType> said, Optional<String> derived) {
        if (said.isEmpty()) {
            return derived.map(List::of).orElse(List.of());
        }
        List<String> names = new ArrayList<>();
        for (Exchange.MediaType type : said) {
            names.add(type.name());
        }
        return names;
    }

    private static Optional<String> consumed(Common common) {
        Optional<String> consumed = Optional.empty();
        for (Input.Wire input : common.wireInputs()) {
            if (input.place() == Input.Place.FORM && input.shape() instanceof Shape.Binary) {
                return Optional.of("multipart/form-data");
            }
            if (input.place() == Input.Place.FORM) {
                consumed = Optional.of("application/x-www-form-urlencoded");
            }
            if (input.place() == Input.Place.RAW_BODY) {
                consumed = Optional.of(mediaType(input.shape()).orElse("text/plain"));
            }
        }
        return consumed;
    }

    private static Optional<String> produced(Operation operation) {
        Optional<Operation.Result> result = operation instanceof Operation.StandardAction action
                ? action.result()
                : operation instanceof Operation.AsyncPollingAction job ? job.result() : Optional.empty();
        return result.flatMap(value -> mediaType(value.shape()));
    }

    private static Optional<String> mediaType(Shape shape) {
        return shape instanceof Shape.Binary binary
                ? Optional.of(binary.mediaType().orElse("application/octet-stream"))
                : Optional.empty();
    }
}
