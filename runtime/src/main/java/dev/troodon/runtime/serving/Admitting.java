package dev.troodon.runtime.serving;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.http.RefusedException;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a port to keep something, and refuses the request where it cannot, so that the workflow tries again later. */
final class Admitting {
    private static final Logger LOG = LoggerFactory.getLogger(Admitting.class);
    /** What callers are told to wait when the storage cannot be reached. */
    static final long STORAGE_RETRY_SECONDS = 10;

    private Admitting() {}

    static <T> T kept(Admission<T> admission) {
        if (admission instanceof Admission.Accepted<T> accepted) {
            return accepted.kept();
        }
        if (admission instanceof Admission.Repeated<T> repeated) {
            return repeated.earlier();
        }
        Admission.Full<T> full = (Admission.Full<T>) admission;
        long seconds = Math.max(1, full.retryAfter().toSeconds());
        throw new RefusedException(
                429,
                "TooManyRequests",
                "There is no room for the request right now. Nothing was started; try again later.",
                Map.of("Retry-After", Long.toString(seconds)));
    }

    /** Whatever the storage throws is no fault of the request: 503, so that the workflow tries again. */
    static <T> T stored(Supplier<T> port) {
        return stored(port, fault -> false);
    }

    /** The same, but lets pass what the port was meant to throw. */
    static <T> T stored(Supplier<T> port, Predicate<RuntimeException> meant) {
        try {
            return port.get();
        } catch (RuntimeException fault) {
            if (fault instanceof RefusedException || meant.test(fault)) {
                throw fault;
            }
            LOG.error("The storage failed.", fault);
            throw RefusedException.unavailable(STORAGE_RETRY_SECONDS);
        }
    }
}
