package dev.troodon.runtime.callbacks;

import java.util.Optional;

/** How one attempt to post to a callback went. */
public sealed interface CallbackOutcome {
    /**
     * The callback answered.
     *
     * @param status the HTTP status
     * @param retryAfter the {@code Retry-After} header as it came
     * @param body the beginning of the answer's body as text; a few thousand bytes at the most. Not to be logged
     */
    record Answered(int status, Optional<String> retryAfter, String body) implements CallbackOutcome {
        /** Leaves the body out: it may repeat what it was called with. */
        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /**
     * There was no answer.
     *
     * @param reason why; holds no secret
     */
    record Unreachable(String reason) implements CallbackOutcome {}

    /**
     * Nothing was sent: the host leads to an address that is not to be connected to.
     *
     * @param reason why; holds no secret
     */
    record Forbidden(String reason) implements CallbackOutcome {}
}
