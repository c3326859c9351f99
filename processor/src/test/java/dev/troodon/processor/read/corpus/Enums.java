package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Enums. */
@SuppressWarnings({"unused", "serial"})
public final class Enums {
    private Enums() {}

    public enum Colour {
        RED,
        @JsonProperty("g")
        GREEN
    }

    public record Holder(Colour colour) {}
}
