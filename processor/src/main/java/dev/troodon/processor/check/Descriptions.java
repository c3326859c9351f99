package dev.troodon.processor.check;

import dev.troodon.processor.model.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares descriptions with titles. */
final class Descriptions {
    private static final Pattern NEITHER_LETTERS_NOR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Descriptions() {}

    /** Whether a description says nothing that the title does not, punctuation and case aside. */
    static boolean repeat(Text text) {
        return !text.description().isBlank() && words(text.description()).equals(words(text.title()));
    }

    private static String words(String text) {
        return NEITHER_LETTERS_NOR_DIGITS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
