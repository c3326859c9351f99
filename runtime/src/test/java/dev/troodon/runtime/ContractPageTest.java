package dev.troodon.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which test shows which rule of the contract: what it names is there. */
class ContractPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/contract.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (C\\d+\\.\\d+) \\|(.*)\\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final List<String> MODULES = List.of("annotations", "processor", "runtime", "testkit");

    @Test
    void everyRuleNamesATestAndEveryTestIsThere() throws IOException {
        Map<String, List<Path>> sources = sources();
        List<String> missing = new ArrayList<>();
        for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
            List<MatchResult> tests = TEST.matcher(row.group(2)).results().toList();
            assertThat(tests).as("tests of %s", row.group(1)).isNotEmpty();
            for (MatchResult test : tests) {
                List<Path> files = sources.getOrDefault(test.group(1) + ".java", List.of());
                assertThat(files).as("sources of %s", test.group(1)).hasSize(1);
                if (!isTest(Files.readString(files.get(0)), test.group(2))) {
                    missing.add(row.group(1) + ": " + test.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void rulesAreNumberedOnceAndInOrder() throws IOException {
        List<String> numbers = ROW.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(60).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> {
            String[] a = one.substring(1).split("\\.", 2);
            String[] b = other.substring(1).split("\\.", 2);
            int chapter = Integer.compare(Integer.parseInt(a[0]), Integer.parseInt(b[0]));
            return chapter != 0 ? chapter : Integer.compare(Integer.parseInt(a[1]), Integer.parseInt(b[1]));
        });
    }

    private static boolean isTest(String source, String method) {
        return Stream.of(source.split("\n    }\n"))
                .filter(member -> member.contains("void " + method + "("))
                .anyMatch(member -> member.contains("@Test") || member.contains("@ParameterizedTest"));
    }

    private static Map<String, List<Path>> sources() throws IOException {
        Map<String, List<Path>> sources = new HashMap<>();
        for (String module : MODULES) {
            Path tests = ROOT.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(tests)) {
                collect(tests, sources);
            }
        }
        return sources;
    }

    private static void collect(Path folder, Map<String, List<Path>> sources) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                            .add(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
