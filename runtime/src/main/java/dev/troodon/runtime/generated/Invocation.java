package dev.troodon.runtime.generated;

import org.jspecify.annotations.Nullable;

/** Calls a service method. */
@FunctionalInterface
public interface Invocation {
    /**
     * Calls it.
     *
     * @param call the inputs
     * @return what it returned: a value, null, an {@code Optional} or a {@code CompletionStage} of one of these
     * @throws Exception whatever it throws
     */
    @Nullable
    Object invoke(Call call) throws Exception;
}
