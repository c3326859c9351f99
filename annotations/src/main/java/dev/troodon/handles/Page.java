package dev.troodon.handles;

import dev.troodon.annotations.Display;
import dev.troodon.annotations.NextLink;
import dev.troodon.annotations.Required;
import java.util.List;
import java.util.Optional;

/**
 * A part of a long list.
 *
 * @param value the items of this page
 * @param nextLink the token of the next page, at most 2,048 characters; empty on the last one. What goes out is a URL
 * @param <T> the items
 */
public record Page<T>(
        @Required @Display(description = "The items of this page.")
        List<T> value,

        @Display(description = "Where the next page is.") @NextLink
        Optional<String> nextLink) {
    /** Copies the list. */
    public Page {
        value = List.copyOf(value);
    }

    /**
     * A page with another behind it.
     *
     * @param items the items
     * @param token brings the next page
     * @param <T> the items
     * @return the page
     */
    public static <T> Page<T> of(List<T> items, String token) {
        return new Page<>(items, Optional.of(token));
    }

    /**
     * The last page.
     *
     * @param items the items
     * @param <T> the items
     * @return the page
     */
    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, Optional.empty());
    }
}
