package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.List;
import java.util.Optional;

/** The end of an operation's description, which differs from pattern to pattern. */
final class PatternCode {
    private final Operation operation;
    private final OperationMethod method;

    PatternCode(Operation operation, OperationMethod method) {
        this.operation = operation;
        this.method = method;
    }

    CodeBlock ending() {
        if (operation instanceof Operation.StandardAction action) {
            return CodeBlock.of(
                    "$L\n.$L($L)",
                    returning(action.result()),
                    action.result().isEmpty() && !action.common().stage() ? "voidAction" : "action",
                    calling());
        }
        if (operation instanceof Operation.AsyncPollingAction action) {
            String name = action.result().isEmpty() && !action.common().stage() ? "voidJob" : "job";
            return CodeBlock.of(
                    "$L$L", returning(action.result()), arguments(name, List.of(jobSettings(action), calling())));
        }
        if (operation instanceof Operation.AsyncWebhookAction action) {
            return arguments(
                    "webhookAction",
                    List.of(
                            callback(action.callback()),
                            JsonTypes.of(action.reply().type()),
                            CodeBlock.of("$L", action.timeoutSeconds()),
                            calling()));
        }
        if (operation instanceof Operation.PollingTrigger trigger) {
            return arguments(
                    "pollingTrigger",
                    List.of(
                            pollSettings(trigger),
                            JsonTypes.of(trigger.item().type()),
                            JsonTypes.of(trigger.position()),
                            calling()));
        }
        Operation.WebhookTrigger trigger = (Operation.WebhookTrigger) operation;
        return arguments(
                "webhookTrigger",
                List.of(
                        callback(trigger.callback()),
                        JsonTypes.of(trigger.event().type()),
                        keys(trigger),
                        CodeBlock.of(
                                "($L, $L) -> $L",
                                method.call(),
                                method.event(),
                                trigger.decides() ? method.invocation() : CodeBlock.of("true"))));
    }

    private CodeBlock calling() {
        return CodeBlock.of("$L -> $L", method.call(), method.invocation());
    }

    private static CodeBlock returning(Optional<Operation.Result> result) {
        return result.map(value -> CodeBlock.of("\n.returning($L)", JsonTypes.of(value.type())))
                .orElseGet(() -> CodeBlock.of(""));
    }

    private static CodeBlock arguments(String name, List<CodeBlock> values) {
        return CodeBlock.of("\n.$L($>$>\n$L)$<$<", name, CodeBlock.join(values, ",\n"));
    }

    private static CodeBlock jobSettings(Operation.AsyncPollingAction action) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.retryAfter($L)", nested("JobSettings"), action.retryAfterSeconds());
        if (action.timeoutSeconds() > 0) {
            code.add(".timeout($L)", action.timeoutSeconds());
        }
        return action.restarts() ? code.build() : code.add(".neverRestarted()").build();
    }

    private static CodeBlock pollSettings(Operation.PollingTrigger trigger) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L()", nested("PollSettings"), trigger.batch() ? "batches" : "singly")
                .add(".retryAfter($L).limit($L)", trigger.retryAfterSeconds(), trigger.limit());
        if (trigger.startsWithExisting()) {
            code.add(".startingWithExisting()");
        }
        if (trigger.settleSeconds() > 0) {
            code.add(".settling($L)", trigger.settleSeconds());
        }
        if (!trigger.collection().isEmpty()) {
            code.add(".within($S)", trigger.collection());
        }
        return code.build();
    }

    private static CodeBlock callback(Operation.CallbackLocation location) {
        return CodeBlock.of(
                "$T.$L($S)",
                RuntimeTypes.OPERATION,
                location.own() ? "callbackWithin" : "callbackBeside",
                location.path());
    }

    private CodeBlock keys(Operation.WebhookTrigger trigger) {
        CodeBlock keys = trigger.keys().stream()
                .filter(key -> !key.accessors().isEmpty())
                .flatMap(key -> trigger.common().wireInputs().stream()
                        .filter(input -> input.javaName().equals(key.parameter()))
                        .map(this::key))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("$T.of($L)", List.class, keys);
    }

    private CodeBlock key(Input.Wire input) {
        return CodeBlock.of("new $T($S, $L)", nested("KeyParameter"), input.javaName(), method.variable(input));
    }

    private static ClassName nested(String simpleName) {
        return RuntimeTypes.OPERATION.nestedClass(simpleName);
    }
}
