package dev.troodon.runtime;

import dev.troodon.handles.OperationException;
import java.util.Optional;

/** Gives exceptions of the application an answer of their own. Must be thread-safe. */
@FunctionalInterface
public interface ErrorMapper {
    /**
     * Looks at what a service threw.
     *
     * @param thrown the exception, without wrappers of stages
     * @return the answer; empty leaves it to the next mapper, and in the end to a 500 that tells nothing
     */
    Optional<OperationException> map(Throwable thrown);
}
