package dev.troodon.processor.cases;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder with sources to compile. Its name begins with {@code good} or {@code bad}.
 *
 * <p>{@code // finding: text} at the end of a line says that the processor objects to that line, in words that begin so;
 * several may follow each other. {@code // fine: [TRD101] [TRD102]} says that the line is an example of what these rules ask for:
 * they look at it and find nothing. {@code options.txt} holds one compiler option a line. {@code expected} holds everything that
 * is written, if that is of interest.
 */
record CaseFolder(Path folder) {
    private static final Path ROOT = Path.of("src/test/resources/cases");
    static final String FINDING = "// finding: ";
    static final String FINE = "// fine: ";

    static List<CaseFolder> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CaseFolder> good() {
        return all().stream().filter(CaseFolder::isGood).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean isGood() {
        return name().startsWith("good");
    }

    List<Path> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(expected()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JavaFileObject> sources() {
        return paths().stream().map(CaseFolder::source).toList();
    }

    List<String> options() {
        Path file = folder.resolve("options.txt");
        return Files.exists(file) ? lines(file) : List.of();
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** What is said of findings, in the order of files and lines. */
    List<Seen> marks() {
        return marks(FINDING, FINDING);
    }

    /** What is said to be fine, a code in brackets each, in the order of files and lines. */
    List<Seen> fines() {
        return marks(FINE, "(?=\\[TRD)");
    }

    List<String> lines(String file) {
        return paths().stream()
                .filter(path -> path.getFileName().toString().equals(file))
                .findFirst()
                .map(CaseFolder::lines)
                .orElseThrow();
    }

    private List<Seen> marks(String mark, String separator) {
        List<Seen> marks = new ArrayList<>();
        for (Path path : paths()) {
            List<String> lines = lines(path);
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                int start = lines.get(i).indexOf(mark);
                if (start >= 0) {
                    String texts = lines.get(i).substring(start + mark.length());
                    Arrays.stream(texts.split(separator, -1))
                            .map(text -> new Seen(path.getFileName().toString(), line, text.strip()))
                            .forEach(marks::add);
                }
            }
        }
        return marks;
    }

    private static JavaFileObject source(Path path) {
        try {
            return JavaFileObjects.forResource(path.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
