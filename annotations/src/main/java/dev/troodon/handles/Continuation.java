package dev.troodon.handles;

import java.util.Optional;

/**
 * Which page of a result is asked for. An immutable value.
 *
 * <p>A standard action that takes one hands out pages: its result has a property marked with
 * {@link dev.troodon.annotations.NextLink}, such as {@link Page} has. The token that the service puts there comes back with the
 * request for the next page. Callers can read and change it, so it must not be trusted more than any other input.
 */
public interface Continuation {
    /**
     * What the service put into the page before.
     *
     * @return the token, at most 2,048 characters; empty for the first page
     */
    Optional<String> token();
}
