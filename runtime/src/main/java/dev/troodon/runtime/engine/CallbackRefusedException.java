package dev.troodon.runtime.engine;

/** A callback URL is not one to post to. The message tells why, and never contains the URL. */
public class CallbackRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param reason why, for the caller
     */
    public CallbackRefusedException(String reason) {
        super(reason);
    }
}
