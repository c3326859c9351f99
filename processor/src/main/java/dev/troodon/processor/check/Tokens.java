package dev.troodon.processor.check;

/** What HTTP calls a token: the names of headers and the halves of media types (RFC 9110, 5.6.2). */
final class Tokens {
    private static final String SYMBOLS = "!#$%&'*+-.^_`|~";

    private Tokens() {}

    static boolean isToken(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!plain && SYMBOLS.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isMediaType(String text) {
        int slash = text.indexOf('/');
        int semicolon = text.indexOf(';');
        String essence = semicolon < 0 ? text : text.substring(0, semicolon).strip();
        return slash > 0 && isToken(essence.substring(0, slash)) && isToken(essence.substring(slash + 1));
    }
}
