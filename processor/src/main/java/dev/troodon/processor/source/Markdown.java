package dev.troodon.processor.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the Markdown of a {@code ///} comment into Javadoc of the older kind: code and what is escaped become character references,
 * links their text, marks of headings, lists and emphasis vanish.
 */
final class Markdown {
    private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(`{3,}|~{3,}).*$");
    private static final Pattern LINE_MARK =
            Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|[-*+][ \\t]+|>[ \\t]?|\\d{1,3}[.)][ \\t]+|={3,}$|-{3,}$)");
    private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern LINK_TO_PAGE = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern LINK_WITH_TEXT = Pattern.compile("\\[([^\\[\\]]+)]\\[[^\\[\\]\\s]+(?:\\[])*]");
    private static final Pattern LINK = Pattern.compile("\\[([\\w.$/]*(?:#\\w+(?:\\([^()]*\\))?)?)](?!\\()");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", Pattern.DOTALL);
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?!\\w)|(?<!\\w)_(?=\\S)([^_]+?)(?<=\\S)_(?!\\w)");

    private Markdown() {}

    static String toJavadoc(String comment) {
        String text = replaced(CODE, withoutFences(comment), found -> references(found.group(2)));
        text = replaced(ESCAPED, text, found -> references(found.group(1)));
        text = LINE_MARK.matcher(text).replaceAll("");
        text = replaced(LINK_TO_PAGE, text, found -> found.group(1));
        text = replaced(LINK_WITH_TEXT, text, found -> found.group(1));
        text = replaced(LINK, text, found -> found.group(1).isEmpty() ? "[]" : "{@link " + found.group(1) + "}");
        text = replaced(STRONG, text, found -> found.group(2));
        return replaced(EMPHASIS, text, found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** The code between two fences is no inline text; each of its lines stays. */
    private static String withoutFences(String comment) {
        Matcher fences = FENCE.matcher(comment);
        StringBuilder out = new StringBuilder();
        int from = 0;
        boolean inside = false;
        while (fences.find()) {
            String part = comment.substring(from, fences.start());
            out.append(inside ? references(part) : part);
            inside = !inside;
            from = fences.end();
        }
        String rest = comment.substring(from);
        return out.append(inside ? references(rest) : rest).toString();
    }

    private static String replaced(Pattern pattern, String text, java.util.function.Function<Matcher, String> by) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(out, Matcher.quoteReplacement(by.apply(matcher)));
        }
        return matcher.appendTail(out).toString();
    }

    /** Signs that would mean something later are written by number. */
    private static String references(String code) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c > ' ' && c < 127 && !Character.isLetterOrDigit(c)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
