package dev.troodon.processor.model;

import java.util.Optional;

/**
 * How a request writes the value of a parameter outside the body.
 *
 * @param separation what stands between the values of a list, where it was said
 * @param allowsEmpty whether the parameter may be sent with its name only
 * @param encodedTwice whether the value is percent-encoded twice
 */
public record Carriage(Optional<Separation> separation, boolean allowsEmpty, boolean encodedTwice) {
    /** Nothing said. */
    public static final Carriage NONE = new Carriage(Optional.empty(), false, false);

    /** What stands between two values of a list, under the word that Swagger has for it. */
    public enum Separation {
        CSV,
        SSV,
        TSV,
        PIPES,
        MULTI
    }
}
