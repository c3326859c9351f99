package dev.troodon.runtime.serving;

import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.binding.Results;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.watch.SlowCalls;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Answers at once with what the service returns. */
final class ActionServer implements OperationServer {
    private final Front front;
    private final Operation.Action operation;
    private final Binding binding;
    private final Results results;
    private final SlowCalls slowCalls;
    private final String name;

    ActionServer(Front front, Operation.Action operation, SlowCalls slowCalls) {
        this.front = front;
        this.operation = operation;
        this.binding = new Binding(operation, front.codec(), front.definition().rejectsUnknownProperties());
        this.results = new Results(operation.resultType(), front.codec());
        this.slowCalls = slowCalls;
        this.name = front.definition().id() + "." + operation.id();
    }

    @Override
    public Answer serve(ServerRequest request) throws Exception {
        BoundCall call = call(request);
        SlowCalls.Running running = slowCalls.begin(name);
        try {
            return results.answer(Stages.settled(operation.invocation().invoke(call)));
        } finally {
            running.end();
        }
    }

    @Override
    public CompletionStage<Answer> serveLater(ServerRequest request) throws Exception {
        BoundCall call = call(request);
        // Read now: once this method has returned, the request may be gone.
        Optional<String> trackingId = Front.trackingId(request);
        SlowCalls.Running running = slowCalls.begin(name);
        @Nullable Object result;
        try {
            result = operation.invocation().invoke(call);
        } catch (Throwable thrown) {
            running.end();
            throw thrown;
        }
        if (result instanceof CompletionStage<?> stage) {
            return stage.handle((value, thrown) -> {
                running.end();
                return thrown == null ? answer(value, trackingId) : failure(thrown, trackingId);
            });
        }
        running.end();
        return CompletableFuture.completedStage(results.answer(result));
    }

    private BoundCall call(ServerRequest request) {
        var caller = front.access().permit(request, operation.id());
        var values = binding.decode(Inputs.of(request, front.settings().bodyLimit()));
        return new BoundCall(binding, values, caller, request, null);
    }

    private Answer answer(@Nullable Object value, Optional<String> trackingId) {
        try {
            return results.answer(value);
        } catch (RuntimeException thrown) {
            return failure(thrown, trackingId);
        }
    }

    private Answer failure(Throwable thrown, Optional<String> trackingId) {
        return front.errors().answer(thrown, name, trackingId);
    }
}
