package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Rule;
import dev.troodon.processor.diagnostics.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says who sees to which rule of the platform: codes and tests that it names are there, and no row is empty. */
class LinterPageTest {
    private static final Path PAGE = Path.of("../docs/linter.md");
    private static final Pattern CODE = Pattern.compile("TRD\\d{3}");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:#(\\w+))?`");

    @Test
    void everyCodeIsThere() throws IOException {
        List<String> codes = CODE.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(codes).isSubsetOf(Rules.all().stream().map(Rule::code).toList());
    }

    @Test
    void everyTestIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult test : TEST.matcher(Files.readString(PAGE)).results().toList()) {
            String source = source(test.group(1) + ".java");
            String method = test.group(2);
            if (source.isEmpty() || (method != null && !source.contains("void " + method + "("))) {
                missing.add(test.group());
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowSaysWhoSeesToIt() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .toList();

        assertThat(rows)
                .hasSizeGreaterThan(60)
                .allSatisfy(row -> assertThat(row.split("\\|", -1)[2]).isNotBlank());
    }

    private static String source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(each -> each.endsWith(name)).toList()) {
                return Files.readString(file);
            }
        }
        return "";
    }
}
