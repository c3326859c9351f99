package dev.troodon.runtime.engines;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an outcome, however long the storage cannot be reached: what a job or a callback has done is done, and must not be
 * done again merely because it could not be written down.
 */
final class Persistence {
    private static final Logger LOG = LoggerFactory.getLogger(Persistence.class);
    private static final long LONGEST_SECONDS = 30;

    private final Executor executor;
    private volatile boolean closed;

    Persistence(Executor executor) {
        this.executor = executor;
    }

    /** Executes a command until it succeeds, or this is closed. */
    <T> CompletionStage<T> keep(Supplier<T> command) {
        if (closed) {
            // What comes now may be the doing of the shutdown itself, such as an interrupted job: left for the next
            // start.
            return CompletableFuture.failedFuture(new IllegalStateException("The engines are closed."));
        }
        return CompletableFuture.supplyAsync(() -> attempt(command, 0), executor)
                .thenCompose(stage -> stage);
    }

    void close() {
        closed = true;
    }

    private <T> CompletionStage<T> attempt(Supplier<T> command, int failures) {
        try {
            return CompletableFuture.completedFuture(command.get());
        } catch (RuntimeException e) {
            if (closed) {
                return CompletableFuture.failedFuture(e);
            }
            long seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(failures, 5));
            LOG.warn("An outcome could not be kept; trying again in {} s", seconds, e);
            Executor later = CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS, executor);
            return CompletableFuture.supplyAsync(() -> attempt(command, failures + 1), later)
                    .thenCompose(stage -> stage);
        }
    }
}
