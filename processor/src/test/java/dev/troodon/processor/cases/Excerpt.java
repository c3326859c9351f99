package dev.troodon.processor.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * The declaration around one line of a source, without its body and without marks.
 *
 * <p>A declaration begins and ends at a semicolon or a curly brace that stands in no parentheses, no text and no comment.
 */
final class Excerpt {
    /** How many lines are shown as they are. */
    private static final int FEW = 13;
    /** How many lines of more are shown before and after the one that matters. */
    private static final int AROUND = 5;

    private final List<String> lines;
    /** For each character whether a declaration ends there; comments and texts never end one. */
    private final List<boolean[]> ends = new ArrayList<>();
    /** For each line whether nothing but a comment stands on it. */
    private final List<Boolean> comments = new ArrayList<>();

    private boolean inComment;
    private int depth;

    private Excerpt(List<String> lines) {
        this.lines = lines.stream().map(Excerpt::withoutMarks).toList();
        this.lines.forEach(this::scan);
    }

    /**
     * What to show of a source.
     *
     * @param source all of its lines
     * @param line the line that matters, from 1
     * @param withComments whether the comment before the declaration matters too
     * @return a few lines, each ended
     */
    static String of(List<String> source, int line, boolean withComments) {
        return new Excerpt(source).around(line - 1, withComments);
    }

    private String around(int line, boolean withComments) {
        int first = line;
        while (first > 0 && !endsOn(first - 1)) {
            first--;
        }
        int last = line;
        while (last < lines.size() - 1 && !endsOn(last)) {
            last++;
        }
        boolean few = last - first < FEW;
        List<String> shown = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            boolean comment = comments.get(i);
            if (lines.get(i).isBlank() || (comment && !withComments)) {
                continue;
            }
            if (few || comment || Math.abs(i - line) <= AROUND) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || !shown.get(shown.size() - 1).endsWith("// ...")) {
                shown.add(indent(lines.get(i)) + "// ...");
            }
        }
        return text(shown);
    }

    private boolean endsOn(int line) {
        for (boolean end : ends.get(line)) {
            if (end) {
                return true;
            }
        }
        return false;
    }

    private void scan(String line) {
        boolean[] found = new boolean[line.length()];
        boolean code = false;
        boolean inText = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inComment) {
                inComment = !line.startsWith("*/", i);
                i += inComment ? 0 : 1;
            } else if (inText) {
                inText = c != '"';
                i += c == '\\' ? 1 : 0;
            } else if (line.startsWith("/*", i)) {
                inComment = true;
                i++;
            } else if (line.startsWith("//", i)) {
                break;
            } else {
                inText = c == '"';
                code |= !Character.isWhitespace(c);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                found[i] = depth == 0 && (c == ';' || c == '{' || c == '}');
            }
        }
        ends.add(found);
        comments.add(!code && !line.isBlank());
    }

    private static String withoutMarks(String line) {
        int end = line.length();
        for (String mark : List.of(CaseFolder.FINDING, CaseFolder.FINE)) {
            int at = line.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(0, end).stripTrailing();
    }

    private static String text(List<String> shown) {
        int margin =
                shown.stream().mapToInt(line -> indent(line).length()).min().orElse(0);
        StringBuilder text = new StringBuilder();
        for (String line : shown) {
            text.append(line.substring(margin)).append('\n');
        }
        String all = text.toString();
        return all.endsWith("{\n") ? all.substring(0, all.length() - 1) + " ... }\n" : all;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
