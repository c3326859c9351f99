package dev.troodon.processor.model;

import java.util.Objects;

/**
 * What a person reads about something, as it goes into the document.
 *
 * @param title the label or summary; never empty
 * @param description the longer text; empty if there is none
 * @param visibility how prominently it is shown
 * @param titleWritten whether the title was written by the user, not made from a name
 */
public record Text(String title, String description, Visibility visibility, boolean titleWritten) {
    /** Refuses null. */
    public Text {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(visibility, "visibility");
    }
}
