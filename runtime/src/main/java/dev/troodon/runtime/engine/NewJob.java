package dev.troodon.runtime.engine;

import dev.troodon.handles.Caller;
import java.time.Duration;
import java.util.Optional;

/**
 * A job to be accepted.
 *
 * @param operation what it runs
 * @param contractVersion the connector's version
 * @param caller who asks
 * @param trackingId the workflow's correlation id
 * @param idempotencyKey tells a repeated request, within the operation and the tenant
 * @param request the request
 * @param timeout how long it may take; empty leaves it to the settings
 * @param restarts whether it runs again after a crash
 */
public record NewJob(
        OperationKey operation,
        String contractVersion,
        Caller caller,
        Optional<String> trackingId,
        Optional<String> idempotencyKey,
        StoredRequest request,
        Optional<Duration> timeout,
        boolean restarts) {}
