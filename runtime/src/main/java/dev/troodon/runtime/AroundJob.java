package dev.troodon.runtime;

import java.util.concurrent.Callable;

/**
 * Something that an application does around each run of a job's service method: sets a request context, begins a transaction,
 * fills a logging context. Thread-safe.
 */
@FunctionalInterface
public interface AroundJob {
    /**
     * Runs a job. What this throws, after the method as well as before it, becomes the job's failure: the commit of a
     * transaction may fail here.
     *
     * @param job which
     * @param run calls the service method, on the calling thread; to be called once
     * @return what {@code run} returned
     * @throws Exception whatever goes wrong; its message is logged and not shown to the workflow
     */
    Ending around(JobInfo job, Callable<Ending> run) throws Exception;

    /** How the service method ended. */
    enum Ending {
        /** It returned. */
        SUCCEEDED,
        /** It threw an exception, which is the job's answer already. */
        FAILED,
        /** It returned a stage that has not completed. */
        STILL_RUNNING
    }

    /**
     * Nothing around a job.
     *
     * @return a hook that only runs it
     */
    static AroundJob nothing() {
        return (job, run) -> run.call();
    }
}
