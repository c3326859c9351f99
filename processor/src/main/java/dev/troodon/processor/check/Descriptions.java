package dev.troodon.processor.check;

import dev.troodon.processor.model.Text;
import java.util.Locale;

/** Compares descriptions with titles. */
final class Descriptions {
    private Descriptions() {}

    /** Whether a description says nothing that the title does not, punctuation and case aside. */
    static boolean repeat(Text text) {
        return !text.description().isBlank() && words(text.description()).equals(words(text.title()));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
