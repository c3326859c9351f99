package dev.troodon.runtime.generated;

import java.util.List;
import java.util.Optional;

/**
 * What an operation's requests and answers are beyond JSON in and JSON out. Immutable.
 *
 * @param status the status of the successful answer; 0 for 200 with a result and 204 without
 * @param consumes what the body of a request may be; empty for what the parameters call for
 * @param produces what a result may be, the first if nothing is asked for; empty for JSON, or bytes
 * @param nextLink the property of the result that leads to the next page; empty if there are no pages
 */
public record Exchange(int status, List<String> consumes, List<String> produces, Optional<String> nextLink) {
    /** Nothing out of the usual. */
    public static final Exchange USUAL = new Exchange(0, List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    public Exchange {
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
    }
}
