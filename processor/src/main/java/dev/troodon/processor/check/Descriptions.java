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

    /** Letters and digits, with one blank for anything between them. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                words.appendCodePoint(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
