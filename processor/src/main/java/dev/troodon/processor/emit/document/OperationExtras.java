package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Tag;
import dev.troodon.processor.model.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what an operation says of itself. */
final class OperationExtras {
    private static final String OPERATION_ID = "operationId";

    private final Calls calls;

    OperationExtras(Calls calls) {
        this.calls = calls;
    }

    void put(JsonObject object, Operation operation) {
        Traits traits = operation.common().traits();
        if (traits.equals(Traits.NONE)) {
            return;
        }
        List<String> tags = new ArrayList<>();
        for (Tag tag : traits.tags()) {
            tags.add(tag.name());
        }
        object.putFilled("tags", tags);
        traits.docs().ifPresent(link -> object.put("externalDocs", link(link)));
        traits.revision().ifPresent(revision -> object.putFilled("x-ms-api-annotation", revision(revision)));
        putTrial(object, traits.trial(), operation);
        traits.notifiedBy()
                .flatMap(call -> calls.of(call, Optional.empty()))
                .ifPresent(target -> object.put("x-ms-notification", target));
        traits.assistants().function().ifPresent(ai -> object.put("x-ms-openai-data", ai(ai, Optional.of(operation))));
        object.putText("x-ms-agentic-protocol", traits.assistants().protocol().text());
        Extensions.put(object, traits.extensions(), Extension.Place.HERE);
    }

    static JsonObject link(Link link) {
        return new JsonObject().putText("description", link.description()).put("url", link.url());
    }

    /** What assistants may call; of an operation, where one is given, else of the whole connector. */
    JsonObject ai(AiFunction ai, Optional<Operation> holder) {
        List<JsonObject> called = new ArrayList<>();
        for (AiFunction.AiCall call : ai.calls()) {
            calls.of(call.call(), holder).ifPresent(target -> {
                JsonObject object = new JsonObject().putAll(target);
                call.confirmation().ifPresent(ask -> object.put("x-ms-require-user-confirmation", ask));
                called.add(object);
            });
        }
        return new JsonObject().put("openai-enabled", ai.enabled()).putFilled("operations", called);
    }

    private JsonObject revision(Revision revision) {
        JsonObject object = new JsonObject();
        if (!revision.family().isEmpty()) {
            object.put("family", revision.family()).put("revision", revision.number());
        }
        object.putText("status", revision.status().text());
        revision.replacement().ifPresent(replacement -> {
            JsonObject target = new JsonObject().putText("api", replacement.api());
            replacement.here().flatMap(call -> calls.of(call, Optional.empty())).ifPresent(target::putAll);
            object.putFilled("replacement", target.putText(OPERATION_ID, replacement.operationId()));
        });
        return object.putText("expires", revision.expires());
    }

    private void putTrial(JsonObject object, Traits.Trial trial, Operation operation) {
        object.putText("x-ms-trigger-hint", trial.hint());
        trial.noGenericTest().ifPresent(excluded -> object.put("x-ms-no-generic-test", excluded));
        trial.safe().ifPresent(safe -> object.put("x-ms-safe-operation", safe));
        trial.simulate()
                .flatMap(call -> calls.of(call, Optional.of(operation)))
                .ifPresent(target -> object.put("x-ms-operation-context", new JsonObject().put("simulate", target)));
    }
}
