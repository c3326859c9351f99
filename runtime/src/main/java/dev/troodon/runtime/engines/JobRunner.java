package dev.troodon.runtime.engines;

import dev.troodon.handles.JobCancelledException;
import dev.troodon.runtime.AroundJob;
import dev.troodon.runtime.AroundJob.Ending;
import dev.troodon.runtime.JobInfo;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.JobBody;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Runs a job that is due, and keeps its answer. */
final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final WorkResult DONE = new WorkResult.Done();

    private final JobStore store;
    private final JobRules rules;
    private final Clock clock;
    private final Executor executor;
    private final AroundJob around;
    private final RunningJobs running;
    private final Persistence persistence;
    private final Map<OperationKey, JobBody> bodies;

    JobRunner(
            JobStore store,
            JobRules rules,
            Clock clock,
            Executor executor,
            AroundJob around,
            RunningJobs running,
            Persistence persistence,
            Map<OperationKey, JobBody> bodies) {
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.executor = executor;
        this.around = around;
        this.running = running;
        this.persistence = persistence;
        this.bodies = bodies;
    }

    CompletionStage<WorkResult> run(String id) {
        return CompletableFuture.supplyAsync(() -> begin(id), executor).thenCompose(stage -> stage);
    }

    private CompletionStage<WorkResult> begin(String id) {
        Optional<Job> waiting = store.find(id, clock.instant());
        if (waiting.isEmpty()) {
            return CompletableFuture.completedFuture(DONE);
        }
        JobBody body = bodies.get(waiting.get().operation());
        if (body == null) {
            return withoutBody(waiting.get());
        }
        Optional<Job> begun = store.begin(id);
        return begun.isEmpty() ? CompletableFuture.completedFuture(DONE) : run(begun.get(), body);
    }

    /** Left for a node that knows the operation; but where a crash left it running, nobody else would end it in time. */
    private CompletionStage<WorkResult> withoutBody(Job job) {
        RunningJob context = new RunningJob(job, store, clock);
        return context.cancelled()
                ? finish(job, cancelled(context))
                : CompletableFuture.completedFuture(new WorkResult.NotHere());
    }

    private CompletionStage<WorkResult> run(Job job, JobBody body) {
        RunningJob context = new RunningJob(job, store, clock);
        if (job.attempts() > 1 && !job.restarts()) {
            return finish(job, JobEnds.interrupted());
        }
        if (context.cancelled()) {
            return finish(job, cancelled(context));
        }
        running.add(context);
        // Before the call: the answer of one that blocks past its deadline comes from elsewhere.
        CompletionStage<WorkResult> kept = context.answer()
                .thenCompose(answer -> finish(job, answer))
                .whenComplete((result, failure) -> running.remove(context));
        call(job, body, context)
                .exceptionally(failure -> failed(job, context, failure))
                .thenAccept(context::end);
        return kept;
    }

    private CompletionStage<StoredAnswer> call(Job job, JobBody body, RunningJob context) {
        AtomicReference<CompletionStage<StoredAnswer>> answer = new AtomicReference<>();
        JobInfo info = new JobInfo(job.id(), job.operation(), job.caller(), job.trackingId(), job.attempts());
        MDC.put("troodon.job", job.id());
        job.trackingId().ifPresent(tracking -> MDC.put("troodon.tracking", tracking));
        try {
            around.around(info, () -> {
                CompletionStage<StoredAnswer> stage = body.run(job, context);
                answer.set(stage);
                return ending(stage.toCompletableFuture());
            });
        } catch (Exception | Error e) {
            // An Error too: left alone, the storage would have the job run again and again.
            return CompletableFuture.failedFuture(e);
        } finally {
            MDC.remove("troodon.job");
            MDC.remove("troodon.tracking");
        }
        CompletionStage<StoredAnswer> stage = answer.get();
        return stage == null
                ? CompletableFuture.failedFuture(new IllegalStateException("The hook around jobs did not run the job."))
                : stage;
    }

    private static Ending ending(CompletableFuture<StoredAnswer> stage) {
        if (!stage.isDone()) {
            return Ending.STILL_RUNNING;
        }
        return stage.isCompletedExceptionally() || stage.join().status() >= 400 ? Ending.FAILED : Ending.SUCCEEDED;
    }

    private StoredAnswer failed(Job job, RunningJob context, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof JobCancelledException) {
            return cancelled(context);
        }
        LOG.error("A job of {} failed outside its service method", job.operation(), cause);
        return JobEnds.failed();
    }

    private static StoredAnswer cancelled(RunningJob context) {
        return context.overdue() ? JobEnds.timedOut() : JobEnds.cancelled();
    }

    private CompletionStage<WorkResult> finish(Job job, StoredAnswer answer) {
        return persistence.keep(() -> {
            store.finish(job.id(), answer, clock.instant().plus(rules.retention()));
            return DONE;
        });
    }
}
