package dev.troodon.processor.check;

/** Characters that every part of HTTP takes. */
final class Ascii {
    private static final String IN_TOKENS = "!#$%&'*+-.^_`|~";

    private Ascii() {}

    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether a header can be called so. */
    static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i)) && IN_TOKENS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether all of it is ASCII that can be seen, blanks included. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
