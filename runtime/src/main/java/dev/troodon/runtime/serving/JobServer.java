package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.handles.JobCancelledException;
import dev.troodon.handles.JobContext;
import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.binding.Results;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.NewJob;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ErrorEnvelope;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Accepts jobs with 202, and runs them when the engine gets to them. */
final class JobServer implements OperationServer {
    private final Front front;
    private final Operation.JobAction operation;
    private final Binding binding;
    private final Results results;
    private final JobStatus status;
    private final String name;

    JobServer(Front front, Operation.JobAction operation, JobStatus status) {
        this.front = front;
        this.operation = operation;
        this.binding = new Binding(operation, front.codec(), front.definition().rejectsUnknownProperties());
        this.results = new Results(operation, front.codec());
        this.status = status;
        this.name = front.definition().id() + "." + operation.id();
        front.jobs().register(front.key(operation.id()), this::run);
    }

    @Override
    public Answer serve(ServerRequest request) {
        Caller caller = front.access().require(request, operation.id()).withoutScopes();
        Inputs inputs = Inputs.of(request, front.settings().bodyLimit());
        inputs.body();
        // Decoded only to refuse what does not fit while somebody is there to be told; the job decodes again.
        binding.decode(inputs);
        NewJob job = new NewJob(
                front.key(operation.id()),
                front.definition().version(),
                caller,
                Front.trackingId(request),
                front.settings().idempotencyHeader().flatMap(request::header),
                binding.keep(inputs),
                operation.timeoutSeconds() == 0
                        ? Optional.empty()
                        : Optional.of(Duration.ofSeconds(operation.timeoutSeconds())),
                operation.restarts());
        Job kept = Admitting.kept(Admitting.stored(() -> front.jobs().accept(job)));
        return status.stillRunning(kept, request);
    }

    private CompletionStage<StoredAnswer> run(Job job, JobContext context) {
        @Nullable Object[] values;
        try {
            values = binding.decode(Inputs.of(job.request()));
        } catch (RefusedException misfit) {
            // Accepted by an earlier version of the service: ended visibly, since trying again would not help.
            return CompletableFuture.completedStage(Kept.of(ErrorEnvelope.answer(
                    422,
                    "JobUndecodable",
                    "The job's request was accepted by an earlier version and no longer fits. "
                            + misfit.getMessage())));
        }
        try {
            BoundCall call = new BoundCall(binding, values, job.caller(), null, context);
            @Nullable Object result = operation.invocation().invoke(call);
            if (result instanceof CompletionStage<?> stage) {
                return stage.handle((value, thrown) -> thrown == null ? answer(value, job) : failure(thrown, job));
            }
            return CompletableFuture.completedStage(answer(result, job));
        } catch (JobCancelledException cancelled) {
            return CompletableFuture.failedStage(cancelled);
        } catch (Throwable thrown) {
            return CompletableFuture.completedStage(failure(thrown, job));
        }
    }

    private StoredAnswer answer(@Nullable Object value, Job job) {
        try {
            return Kept.of(results.answer(value));
        } catch (RuntimeException thrown) {
            return failure(thrown, job);
        }
    }

    private StoredAnswer failure(Throwable thrown, Job job) {
        if (Errors.unwrapped(thrown) instanceof JobCancelledException cancelled) {
            // The engine knows whether somebody or the deadline asked for it.
            throw cancelled;
        }
        return Kept.of(front.errors().jobAnswer(thrown, name, job.trackingId()));
    }
}
