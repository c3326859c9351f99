package dev.troodon.testkit.wire;

import java.time.Duration;

/**
 * One request and what came back.
 *
 * @param took real time between the two
 */
public record Exchange(Request request, Answer answer, Duration took) {
    /** The status, or 0 when nothing came back. */
    public int status() {
        return answer.status();
    }

    /** One line, without secrets. */
    @Override
    public String toString() {
        return request + " -> " + answer;
    }
}
