package dev.troodon.processor.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where the cases use an annotation: those that pass before those that fail. */
final class Examples {
    private static final List<Path> PLACES = List.of(
            Path.of("../sample-app/src/main/java"),
            Path.of("src/test/resources/cases"),
            Path.of("src/test/java"),
            Path.of("../integration-tests"));

    private Examples() {}

    /** The annotation as it is written there, with what is in its brackets. */
    static Optional<String> of(String annotation) {
        return of(annotation, false).or(() -> of(annotation, true));
    }

    /** Sources inside tests are texts; they come last. */
    private static Optional<String> of(String annotation, boolean inTexts) {
        Pattern use = Pattern.compile("@(?:dev\\.troodon\\.annotations\\.)?" + annotation + "\\b(?!\\.)");
        for (Path place : PLACES) {
            for (Path file : sources(place)) {
                String source = read(file);
                Matcher found = use.matcher(source);
                while (found.find()) {
                    String text = text(source, found.start(), found.end());
                    if (inTexts || isCode(source, found.start())) {
                        return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Neither in a comment nor in a text. */
    private static boolean isCode(String source, int at) {
        String line = source.substring(source.lastIndexOf('\n', at) + 1, at);
        return !line.contains("//") && !line.contains("*") && !line.contains("{@") && quotes(line) % 2 == 0;
    }

    private static int quotes(String line) {
        return line.length() - line.replace("\"", "").length();
    }

    private static String text(String source, int start, int nameEnd) {
        int end = nameEnd;
        if (end < source.length() && source.charAt(end) == '(') {
            int depth = 0;
            boolean quoted = false;
            do {
                char c = source.charAt(end);
                quoted ^= c == '"' && source.charAt(end - 1) != '\\';
                depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
                end++;
            } while (depth > 0 && end < source.length());
        }
        return source.substring(start, end).replaceAll("\n +", "\n        ").strip();
    }

    private static List<Path> sources(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("expected")
                            && !file.toString().contains("target")
                            && !file.toString().contains("bad-")
                            && !file.toString().contains("reference"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
