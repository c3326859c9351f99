package dev.troodon.runtime.engine;

import dev.troodon.handles.JobContext;
import java.util.concurrent.CompletionStage;

/** Runs the jobs of one operation: decodes, calls the service, encodes. */
@FunctionalInterface
public interface JobBody {
    /**
     * Runs a job.
     *
     * @param job the job
     * @param context its handle
     * @return its final answer, also for every exception of the service; a stage that fails is a fault of the runtime
     */
    CompletionStage<StoredAnswer> run(Job job, JobContext context);
}
