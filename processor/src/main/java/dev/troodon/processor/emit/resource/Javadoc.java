package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.CodeBlock;

/** Makes a comment of a text that anybody may have written. */
final class Javadoc {
    private static final int WIDTH = 110;

    private Javadoc() {}

    static CodeBlock of(String text) {
        return CodeBlock.of("$L", wrapped(escaped(text.strip())));
    }

    // A backslash is escaped too: javac reads unicode escapes in comments, and a broken one is an error.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '\\' -> safe.append("&#92;");
                case '/' -> safe.append(safe.length() > 0 && safe.charAt(safe.length() - 1) == '*' ? "&#47;" : "/");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder(text.length() + 8);
        int column = 0;
        for (String word : text.split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
