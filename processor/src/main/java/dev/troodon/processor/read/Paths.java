package dev.troodon.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Path templates: joined, normalised, taken apart. */
final class Paths {
    /** A variable with, perhaps, a regular expression that may itself hold one level of braces. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([^{}:\\s]+)\\s*(?::(?:[^{}]|\\{[^{}]*})*)?}");

    private Paths() {}

    /** With a leading and without a trailing slash; variables without their regular expressions. */
    static String normal(String path) {
        String plain = VARIABLE.matcher(path.strip()).replaceAll("{$1}");
        StringBuilder text = new StringBuilder("/");
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (letter != '/' || text.charAt(text.length() - 1) != '/') {
                text.append(letter);
            }
        }
        if (text.length() > 1 && text.charAt(text.length() - 1) == '/') {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    static String joined(String first, String second) {
        return normal(first + "/" + second);
    }

    /** What of a path lies below another; empty if it does not lie there. */
    static Optional<String> below(String root, String path) {
        if (root.equals("/")) {
            return Optional.of(path);
        }
        if (path.equals(root)) {
            return Optional.of("/");
        }
        return path.startsWith(root + "/") ? Optional.of(path.substring(root.length())) : Optional.empty();
    }

    static List<String> variables(String path) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
