package dev.troodon.runtime;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.OperationKey;
import java.util.Optional;

/**
 * What a hook is told of a job.
 *
 * @param id its id: whoever knows it can read the result, so it is for logs only where their readers may
 * @param operation what it runs
 * @param caller who asked
 * @param trackingId the workflow's correlation id
 * @param attempt 1 for the first
 */
public record JobInfo(String id, OperationKey operation, Caller caller, Optional<String> trackingId, int attempt) {}
