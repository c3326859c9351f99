package dev.troodon.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request is answered with an error of the runtime's own. Code and message go to the caller as they are, so they hold neither
 * values of the request nor names of classes. Without a stack trace: it reports the caller's mistake, not ours.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    /**
     * A refusal.
     *
     * @param status the HTTP status
     * @param code a word for programs
     * @param message a sentence for people
     */
    public RefusedException(int status, String code, String message) {
        this(status, code, message, Map.of());
    }

    /**
     * A refusal with headers.
     *
     * @param status the HTTP status
     * @param code a word for programs
     * @param message a sentence for people
     * @param headers such as {@code Retry-After}
     */
    public RefusedException(int status, String code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = Map.copyOf(headers);
    }

    /**
     * The caller sent something that cannot be used.
     *
     * @param code a word for programs
     * @param message a sentence for people, naming the field
     * @return a 400
     */
    public static RefusedException badRequest(String code, String message) {
        return new RefusedException(400, code, message);
    }

    /**
     * There is no such thing, or not for this caller.
     *
     * @param message a sentence for people
     * @return a 404
     */
    public static RefusedException notFound(String message) {
        return new RefusedException(404, "NotFound", message);
    }

    /**
     * Nothing can be kept right now.
     *
     * @param seconds when to try again
     * @return a 503
     */
    public static RefusedException unavailable(long seconds) {
        return new RefusedException(
                503,
                "Unavailable",
                "The request could not be kept. Nothing was started; try again later.",
                Map.of("Retry-After", Long.toString(seconds)));
    }

    /**
     * The status.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * The code.
     *
     * @return a word for programs
     */
    public String code() {
        return code;
    }

    /**
     * The same refusal with one more header.
     *
     * @param name the header
     * @param value its value; replaces an earlier one
     * @return the refusal
     */
    public RefusedException with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new RefusedException(status, code, String.valueOf(getMessage()), more);
    }

    /**
     * The answer.
     *
     * @return the error envelope with the headers
     */
    public Answer answer() {
        Answer answer = ErrorEnvelope.answer(status, code, String.valueOf(getMessage()));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
