package dev.troodon.processor.model;

/**
 * What a person reads about the body of a request or an answer as a whole.
 *
 * @param name how the body is called; empty for the usual name
 * @param summary its label; empty if that is not said
 * @param description its longer text; empty if that is not said
 * @param visibility how prominently it is shown
 * @param schema label, text and visibility of the value in it; what is empty there is that of its type
 * @param schemaSummary a second label of that value; empty if there is none
 * @param site where findings are shown
 */
public record Envelope(
        String name,
        String summary,
        String description,
        Visibility visibility,
        Text schema,
        String schemaSummary,
        Site site) {
    /** Nothing said. */
    public static final Envelope NONE =
            new Envelope("", "", "", Visibility.NORMAL, new Text("", "", Visibility.NORMAL, false), "", Site.NOWHERE);
}
