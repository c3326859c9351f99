package dev.troodon.handles;

import java.util.Objects;

/**
 * Ends an operation with an answer of the service's choosing: a status and the envelope
 * {@code {"error":{"code":...,"message":...}}}. Code and message are sent to the caller as they are.
 *
 * <p>Any other exception becomes a 500 that tells the caller nothing. In an asynchronous job, statuses that a workflow would
 * retry (408, 429, 5xx) become 422, since a job's failure is final.
 */
public class OperationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * An answer.
     *
     * @param status 400 to 599
     * @param code a word for programs, such as {@code OutOfStock}
     * @param message a sentence for people; never a secret
     * @throws IllegalArgumentException if the status is not that of an error
     */
    public OperationException(int status, String code, String message) {
        super(Objects.requireNonNull(message, "message"));
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be 400 to 599, was " + status);
        }
        this.status = status;
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * The HTTP status.
     *
     * @return 400 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The error's code.
     *
     * @return a word for programs
     */
    public String code() {
        return code;
    }
}
