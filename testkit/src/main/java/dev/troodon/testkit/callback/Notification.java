package dev.troodon.testkit.callback;

import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Request;
import java.time.Instant;

/**
 * What was posted to a callback URL.
 *
 * @param target path and query exactly as they arrived
 * @param request method, headers and body as they arrived
 * @param at real time of arrival
 * @param answered the status it was answered with; 0 if no answer was given
 */
public record Notification(String target, Request request, Instant at, int answered) {
    /** The body. */
    public Body body() {
        return request.body();
    }

    /** Whether the sender was told that it arrived. */
    public boolean accepted() {
        return answered >= 200 && answered < 300;
    }

    @Override
    public String toString() {
        return request + " -> " + answered;
    }
}
