package dev.troodon.runtime.serving;

import dev.troodon.handles.OperationException;
import dev.troodon.runtime.ErrorMapper;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ErrorEnvelope;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.storage.StorageUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns whatever is thrown into an answer. What the service meant for the caller passes; anything else becomes a number that
 * stands in the answer and in the log. The table is in {@code docs/http-semantics.md}. Thread-safe.
 */
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final List<ErrorMapper> mappers;
    private final Function<Throwable, Optional<RefusedException>> server;

    /** Takes the application's mappers, and what translates the exceptions of the server's own API. */
    Errors(List<ErrorMapper> mappers, Function<Throwable, Optional<RefusedException>> server) {
        this.mappers = mappers;
        this.server = server;
    }

    /** The answer to a request that ended in an exception. */
    Answer answer(Throwable thrown, String operation, Optional<String> trackingId) {
        Throwable cause = unwrapped(thrown);
        return meant(cause)
                .map(RefusedException::answer)
                .orElseGet(() -> ErrorEnvelope.answer(
                        500,
                        "InternalError",
                        "The operation failed. Its error has the number " + log(cause, operation, trackingId)
                                + " in the log."));
    }

    /** The answer that ends a job: never one that a workflow would retry, since the job is over. */
    Answer jobAnswer(Throwable thrown, String operation, Optional<String> trackingId) {
        Throwable cause = unwrapped(thrown);
        Optional<RefusedException> meant = meant(cause);
        if (meant.isPresent()) {
            RefusedException known = meant.get();
            int status = isRetried(known.status()) ? 422 : known.status();
            return ErrorEnvelope.answer(status, known.code(), String.valueOf(known.getMessage()));
        }
        return ErrorEnvelope.answer(
                422,
                "JobFailed",
                "The job failed. Its error has the number " + log(cause, operation, trackingId) + " in the log.");
    }

    /** What the caller may know of an exception; empty if nothing. */
    Optional<RefusedException> meant(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(refused);
        }
        if (cause instanceof StorageUnavailableException) {
            LOG.warn("The storage cannot be reached", cause);
            return Optional.of(RefusedException.unavailable(Admitting.STORAGE_RETRY_SECONDS));
        }
        if (cause instanceof OperationException chosen) {
            return Optional.of(of(chosen));
        }
        try {
            for (ErrorMapper mapper : mappers) {
                Optional<OperationException> mapped = mapper.map(cause);
                if (mapped.isPresent()) {
                    return mapped.map(Errors::of);
                }
            }
            return server.apply(cause);
        } catch (RuntimeException fault) {
            // There is nobody left to translate it: past here it would be answered in the server's own words.
            LOG.error("A mapper of errors failed itself; what it was to map is answered as unexpected.", fault);
            return Optional.empty();
        }
    }

    /** Takes the wrappers of stages off, and lets pass what nobody should catch. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        // Only where it was this thread: a stage may fail with what another thread was told, and a server cannot write
        // the
        // answer on a thread that is marked as interrupted.
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return cause;
    }

    private static RefusedException of(OperationException chosen) {
        return new RefusedException(chosen.status(), chosen.code(), String.valueOf(chosen.getMessage()));
    }

    private static boolean isRetried(int status) {
        return status == 408 || status == 429 || status >= 500;
    }

    private static String log(Throwable cause, String operation, Optional<String> trackingId) {
        String number = UUID.randomUUID().toString();
        LOG.error("{} failed; error {}, workflow {}", operation, number, trackingId.orElse("unknown"), cause);
        return number;
    }
}
