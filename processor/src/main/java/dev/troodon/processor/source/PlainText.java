package dev.troodon.processor.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns one block of Javadoc into plain text on one line: inline tags become their text, HTML tags a blank, character
 * references the character. What stands in a code tag stays as it is.
 */
final class PlainText {
    /** Stands for an inheritDoc tag until it is known what is inherited. */
    static final String INHERITED = "\u0001";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_BEFORE_PUNCTUATION = Pattern.compile(" (?=[.,;:!?)](\\s|$))");
    private static final Pattern CHARACTER_NUMBER = Pattern.compile("#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}");

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"));

    private static final List<String> INLINE_HTML =
            List.of("b", "i", "em", "strong", "code", "tt", "a", "span", "sub", "sup", "var", "kbd", "u", "cite", "q");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PlainText(String source) {
        this.source = source;
    }

    static String of(String source) {
        PlainText text = new PlainText(source);
        text.scan();
        String line = BLANKS.matcher(text.out.toString().strip()).replaceAll(" ");
        return BLANK_BEFORE_PUNCTUATION.matcher(line).replaceAll("");
    }

    private void scan() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '{' && source.startsWith("{@", at)) {
                inlineTag();
            } else if (c == '<' && isTagAt(at)) {
                htmlTag();
            } else if (c == '&') {
                entity();
            } else {
                out.append(c);
                at++;
            }
        }
    }

    private void inlineTag() {
        int end = closingBrace();
        String inside = source.substring(at + 2, Math.min(end, source.length()));
        at = Math.min(end + 1, source.length());
        String[] parts = BLANKS.split(inside, 2);
        String body = parts.length > 1 ? parts[1].strip() : "";
        switch (parts[0]) {
            case "code", "literal" -> out.append(body);
            case "inheritDoc" -> out.append(INHERITED);
            case "link", "linkplain" -> out.append(link(body));
            case "return" -> out.append("Returns ").append(of(body)).append('.');
            case "value", "docRoot" -> out.append(body);
            case "index", "systemProperty" -> out.append(BLANKS.split(body, 2)[0]);
            default -> out.append(of(body));
        }
    }

    private int closingBrace() {
        int depth = 0;
        for (int next = at; next < source.length(); next++) {
            char c = source.charAt(next);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return next;
            }
        }
        return source.length();
    }

    private static String link(String body) {
        int parenthesis = body.indexOf('(');
        int closing = parenthesis < 0 ? -1 : body.indexOf(')', parenthesis);
        int blank = body.indexOf(' ', Math.max(closing, 0));
        if (blank > 0 && (parenthesis < 0 || closing >= 0 || blank < parenthesis)) {
            return of(body.substring(blank + 1));
        }
        String target = parenthesis < 0 ? body : body.substring(0, parenthesis);
        int member = target.indexOf('#');
        String type = member < 0 ? target : target.substring(0, member);
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (member < 0) {
            return simple;
        }
        return simple.isEmpty() ? target.substring(member + 1) : simple + "." + target.substring(member + 1);
    }

    private boolean isTagAt(int position) {
        int next = position + 1;
        if (next < source.length() && (source.charAt(next) == '/' || source.charAt(next) == '!')) {
            next++;
        }
        return next < source.length()
                && (Character.isLetter(source.charAt(next)) || source.charAt(next) == '-')
                && source.indexOf('>', next) >= 0;
    }

    private void htmlTag() {
        int end = source.startsWith("<!--", at) ? source.indexOf("-->", at) : source.indexOf('>', at);
        if (end < 0) {
            end = source.length() - 1;
        }
        String name = source.substring(at, end).replaceAll("[</]", "").split("[\\s/]", 2)[0];
        if (!INLINE_HTML.contains(name.toLowerCase(Locale.ROOT))) {
            out.append(' ');
        }
        at = source.startsWith("<!--", at) ? Math.min(end + 3, source.length()) : end + 1;
    }

    private void entity() {
        int end = source.indexOf(';', at);
        String name = end < 0 || end - at > 10 ? "" : source.substring(at + 1, end);
        String known = ENTITIES.get(name);
        if (known == null && CHARACTER_NUMBER.matcher(name).matches()) {
            boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            known = Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : null;
        }
        if (known == null) {
            out.append('&');
            at++;
        } else {
            out.append(known);
            at = end + 1;
        }
    }
}
