package dev.troodon.processor.model;

/**
 * A text and where it was written.
 *
 * @param text the text; empty if nothing was written
 * @param site where findings are shown
 */
public record Said(String text, Site site) {
    /** Nothing. */
    public static final Said NOTHING = new Said("", Site.NOWHERE);

    /**
     * Whether nothing was written.
     *
     * @return true for the empty text
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
