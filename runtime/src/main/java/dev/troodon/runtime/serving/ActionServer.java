package dev.troodon.runtime.serving;

import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.binding.Results;
import dev.troodon.runtime.generated.Exchange;
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
    private final boolean usual;
    private final @Nullable Pages pages;

    ActionServer(Front front, Operation.Action operation, SlowCalls slowCalls) {
        this.front = front;
        this.operation = operation;
        this.binding = new Binding(operation, front.codec(), front.definition().rejectsUnknownProperties());
        this.results = new Results(operation, front.codec());
        this.usual = operation.exchange().equals(Exchange.USUAL);
        this.pages = operation
                .exchange()
                .nextLink()
                .map(property -> new Pages(front, property))
                .orElse(null);
        this.slowCalls = slowCalls;
        this.name = front.definition().id() + "." + operation.id();
    }

    @Override
    public Answer serve(ServerRequest request) throws Exception {
        BoundCall call = call(request);
        Answering answering = answering(call, request);
        SlowCalls.Running running = slowCalls.begin(name);
        try {
            return answering.answer(Stages.settled(operation.invocation().invoke(call)));
        } finally {
            running.end();
        }
    }

    @Override
    public CompletionStage<Answer> serveLater(ServerRequest request) throws Exception {
        BoundCall call = call(request);
        // Read now: once this method has returned, the request may be gone.
        Answering answering = answering(call, request);
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
                return thrown == null ? answer(answering, value, trackingId) : failure(thrown, trackingId);
            });
        }
        running.end();
        return CompletableFuture.completedStage(answering.answer(result));
    }

    private BoundCall call(ServerRequest request) {
        var caller = front.access().permit(request, operation.id());
        var values = binding.decode(Inputs.of(request, front.settings().bodyLimit()));
        return new BoundCall(binding, values, caller, request, null);
    }

    /** What an answer takes from the request. */
    private Answering answering(BoundCall call, ServerRequest request) {
        if (usual) {
            return value -> call.finished(results.answer(value));
        }
        String type = results.wanted(request);
        if (pages == null) {
            return value -> call.finished(results.answer(value, type));
        }
        Pages linking = pages;
        String first = linking.first(request);
        return value -> call.finished(linking.linked(results.answer(value, type), first));
    }

    /** Turns what the method returned into an answer. */
    private interface Answering {
        Answer answer(@Nullable Object value);
    }

    private Answer answer(Answering answering, @Nullable Object value, Optional<String> trackingId) {
        try {
            return answering.answer(value);
        } catch (RuntimeException thrown) {
            return failure(thrown, trackingId);
        }
    }

    private Answer failure(Throwable thrown, Optional<String> trackingId) {
        return front.errors().answer(thrown, name, trackingId);
    }
}
