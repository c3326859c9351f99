package dev.troodon.runtime.jdbc;

import java.util.Optional;

/** Texts in columns that people look at. PostgreSQL's take every character but NUL, which is written out. */
final class ColumnText {
    private ColumnText() {}

    static String of(String text) {
        return text.indexOf('\\') < 0 && text.indexOf('\0') < 0
                ? text
                : text.replace("\\", "\\\\").replace("\0", "\\0");
    }

    /** A text that tells nothing from the empty one. */
    static String of(Optional<String> text) {
        return text.map(value -> "=" + of(value)).orElse("");
    }

    static String back(String column) {
        if (column.indexOf('\\') < 0) {
            return column;
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < column.length(); at++) {
            char next = column.charAt(at);
            if (next == '\\' && at + 1 < column.length()) {
                at++;
                text.append(column.charAt(at) == '0' ? '\0' : column.charAt(at));
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }
}
