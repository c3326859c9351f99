package dev.troodon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * Whether AI assistants may call an operation, or anything of a connector.
 *
 * @param enabled whether they may
 * @param calls what they call; the operation itself first, where more is said of it
 */
public record AiFunction(boolean enabled, List<AiCall> calls) {
    /** Copies the list. */
    public AiFunction {
        calls = List.copyOf(calls);
    }

    /**
     * An operation that assistants call.
     *
     * @param call which, and with what
     * @param confirmation whether they ask before; empty if not said
     */
    public record AiCall(Call call, Optional<Boolean> confirmation) {}
}
