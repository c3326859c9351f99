package dev.troodon.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page about published connectors names exists, and its keys stand in the kitchen sink's document. */
class VocabularyPageTest {
    private static final Path PAGE = Path.of("../docs/vocabulary.md");
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path DOCUMENT =
            CASES.resolve("good-kitchen-sink/expected/META-INF/troodon/sink.Sink/apiDefinition.swagger.json");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern KEY = Pattern.compile("`(x-[A-Za-z-]+[A-Za-z])`");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Z][\\w.]*)(?:\\((\\w+)\\))?");
    private static final String NO_WAY = "cannot be said";

    private static final List<String> PACKAGES = List.of(
            "dev.troodon.annotations.",
            "com.fasterxml.jackson.annotation.",
            "com.fasterxml.jackson.databind.annotation.",
            "jakarta.validation.constraints.",
            "jakarta.ws.rs.",
            "io.swagger.v3.oas.annotations.media.",
            "java.lang.");

    private record Row(String what, String how, String where) {}

    @Test
    void noCellIsEmpty() throws IOException {
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(List.of(row.what, row.how, row.where)).noneMatch(String::isBlank))
                .allSatisfy(row -> assertThat(row.where).containsPattern(CODE));
    }

    @Test
    void whatSaysItExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            Matcher annotation = ANNOTATION.matcher(row.how);
            while (annotation.find()) {
                if (!exists(annotation.group(1).replace('.', '$'), annotation.group(2))) {
                    missing.add(annotation.group());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void whatShowsItExists() throws IOException {
        Set<String> there = tests();
        try (Stream<Path> cases = Files.list(CASES)) {
            cases.forEach(folder -> there.add(folder.getFileName().toString()));
        }
        Set<String> missing = new TreeSet<>();
        for (Row row : rows()) {
            missing.addAll(codes(row.where));
        }
        missing.removeAll(there);

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyStandsInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<String> missing = new TreeSet<>();
        for (Row row : rows()) {
            Matcher key = KEY.matcher(row.how.startsWith(NO_WAY) ? "" : row.what);
            while (key.find()) {
                if (!document.contains('"' + key.group(1) + "\" :") && !document.contains('"' + key.group(1) + "\":")) {
                    missing.add(key.group(1));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyOfThePlatformInTheDocumentStandsOnThePage() throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher key = Pattern.compile("\"(x-ms-[A-Za-z-]+)\"\\s*:").matcher(Files.readString(DOCUMENT));
        while (key.find()) {
            missing.add(key.group(1));
        }
        for (Row row : rows()) {
            missing.removeAll(codes(row.what));
        }

        assertThat(missing).isEmpty();
    }

    private static boolean exists(String name, String attribute) {
        for (String place : PACKAGES) {
            try {
                Class<?> type = Class.forName(place + name);
                if (attribute == null
                        || Arrays.stream(type.getDeclaredMethods())
                                .anyMatch(method -> method.getName().equals(attribute))) {
                    return true;
                }
            } catch (ClassNotFoundException e) {
                continue; // in the next one, perhaps
            }
        }
        return false;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| What documents say")) {
                String[] cells = line.split("\\|", -1);
                assertThat(cells).as(line).hasSize(5);
                rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()));
            }
        }
        return rows;
    }

    /** The classes of tests in this module and in those that serve. */
    private static Set<String> tests() throws IOException {
        Set<String> tests = new TreeSet<>();
        for (String module : List.of(".", "../runtime", "../testkit")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/test/java"))) {
                tests.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .map(name -> name.replace(".java", ""))
                        .collect(Collectors.toSet()));
            }
        }
        return tests;
    }
}
