package dev.troodon.processor.read;

import dev.troodon.processor.model.Input.Handle.Kind;
import java.util.Optional;

/** What a pattern demands of a method's signature. */
enum Role {
    ACTION("a standard action"),
    JOB("an asynchronous polling action"),
    REPLY("an asynchronous webhook action"),
    POLL("a polling trigger"),
    EVENT("a webhook trigger");

    private final String shown;

    Role(String shown) {
        this.shown = shown;
    }

    /** As a sentence names it. */
    String shown() {
        return shown;
    }

    boolean allows(Kind handle) {
        return switch (handle) {
            case CALLER -> true;
            case JOB -> this == JOB;
            case CALLBACK -> this == REPLY;
            case CURSOR -> this == POLL;
            case CONTINUATION, HEADERS -> this == ACTION;
        };
    }

    /** The handle that a method cannot do without. */
    Optional<Kind> needed() {
        return switch (this) {
            case REPLY -> Optional.of(Kind.CALLBACK);
            case POLL -> Optional.of(Kind.CURSOR);
            case ACTION, JOB, EVENT -> Optional.empty();
        };
    }

    /** Whether the method may run when the request that asked for it is long answered. */
    boolean outlivesRequest() {
        return this == JOB || subscribes();
    }

    /** Whether requests subscribe, with the callback URL in the body. */
    boolean subscribes() {
        return this == REPLY || this == EVENT;
    }
}
