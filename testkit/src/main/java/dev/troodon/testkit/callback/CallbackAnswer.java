package dev.troodon.testkit.callback;

import java.time.Duration;
import java.util.Map;

/** How a callback URL answers. */
public sealed interface CallbackAnswer {
    /** Answers with a status and headers. */
    record Status(int status, Map<String, String> headers) implements CallbackAnswer {
        /** Copies the headers. */
        public Status {
            headers = Map.copyOf(headers);
        }
    }

    /** Takes the connection and says nothing for a while, then drops it. */
    record Hang(Duration duration) implements CallbackAnswer {}

    /** 202, as a trigger answers. */
    static CallbackAnswer accepted() {
        return new Status(202, Map.of());
    }

    /** 200, as a waiting action answers. */
    static CallbackAnswer ok() {
        return new Status(200, Map.of());
    }

    /** 429 with {@code Retry-After}, as the platform answers beyond its limits. */
    static CallbackAnswer throttled(int retryAfterSeconds) {
        return new Status(429, Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }

    /** 503, as the platform answers when it is unwell. */
    static CallbackAnswer unavailable() {
        return new Status(503, Map.of());
    }

    /** 410: the workflow is gone for good. */
    static CallbackAnswer gone() {
        return new Status(410, Map.of());
    }
}
