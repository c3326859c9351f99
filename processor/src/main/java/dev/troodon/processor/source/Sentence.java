package dev.troodon.processor.source;

import java.util.Locale;

/**
 * Makes a sentence of a fragment. By convention the texts of {@code @param} and {@code @return} begin with a small letter and
 * have no full stop, but a designer shows them as descriptions, which are sentences.
 */
final class Sentence {
    private Sentence() {}

    /**
     * Begins with a capital and ends with punctuation.
     *
     * @param fragment plain text on one line
     * @return the sentence; empty for an empty fragment
     */
    static String of(String fragment) {
        if (fragment.isEmpty()) {
            return fragment;
        }
        String text = beginsWithAWord(fragment)
                ? fragment.substring(0, 1).toUpperCase(Locale.ROOT) + fragment.substring(1)
                : fragment;
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')' || last == '"' || last == '\'' ? text + "." : text;
    }

    /** Leaves names alone whose spelling matters, such as eTag or x-header. */
    private static boolean beginsWithAWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean plain = text.substring(0, end).equals(text.substring(0, end).toLowerCase(Locale.ROOT));
        return plain && end > 0 && (end == text.length() || " ,;:.'".indexOf(text.charAt(end)) >= 0);
    }
}
