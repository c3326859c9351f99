package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Rule;
import dev.troodon.processor.diagnostics.Rules;
import dev.troodon.processor.diagnostics.Severity;
import dev.troodon.processor.diagnostics.TextRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the documentation that lists the rules, and the page of each with its examples; {@code -Dgolden.update=true} writes
 * them.
 */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Path PAGES = Path.of("../docs/rules");

    @Test
    void everyRuleStandsInTheDocumentation() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What the processor complains about

                Each finding begins with its code. Errors forbid output. A warning is silenced at its element, or at one around
                it, by `@Allow(code = "...", reason = "...")`; [options](processor-options.md) turn it off everywhere, or make it
                forbid output too. What only certification objects to is shown with `-Atroodon.certification=on`. `%s` stands
                for what a finding names.

                | Code | Kind | Sentence |
                | --- | --- | --- |
                """);
        Rules.all().stream()
                .sorted(Comparator.comparing(Rule::code))
                .forEach(rule -> page.append("| [%s](rules/%s.md) | %s | %s |%n"
                        .formatted(
                                rule.code(),
                                rule.code(),
                                severity(rule),
                                sentence(rule).replace("|", "\\|"))
                        .replace("\r\n", "\n")));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }

    @Test
    void everyRuleHasAPageWithItsExamples() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (Rule rule : Rules.all()) {
            pages.put(rule.code() + ".md", page(rule));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGES);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }

        Map<String, String> written = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(written).containsExactlyEntriesOf(pages);
    }

    private static String page(Rule rule) {
        String head = "# " + rule.code() + "\n\nKind: " + severity(rule) + "\n\n> " + sentence(rule) + "\n\n";
        if (RuleCoverageTest.NOT_OF_SOURCES.contains(rule.code())) {
            return head
                    + "No few lines of a source show it: it comes from how much there is, or from what is around.\n\n"
                    + "[All rules](../rules.md)\n";
        }
        return head
                + "## What breaks it\n\n"
                + example(rule, CaseFolder::marks)
                + "\n## What keeps it\n\n"
                + example(rule, CaseFolder::fines)
                + "\n[All rules](../rules.md)\n";
    }

    private static String example(Rule rule, Function<CaseFolder, List<Seen>> marks) {
        for (CaseFolder folder : CaseFolder.all()) {
            for (Seen mark : marks.apply(folder)) {
                if (mark.code().equals(rule.code())) {
                    return options(rule, folder)
                            + "```java\n"
                            + Excerpt.of(folder.lines(mark.file()), (int) mark.line(), rule instanceof TextRule)
                            + "```\n";
                }
            }
        }
        throw new AssertionError("no example of " + rule.code());
    }

    /** Those that the example is about; others only keep a case to its subject. */
    private static String options(Rule rule, CaseFolder folder) {
        String wanted = rule.severity() == Severity.CERTIFICATION ? "-Atroodon.certification" : "-Atroodon.host";
        return folder.options().stream()
                .filter(option -> option.startsWith(wanted))
                .map(option -> "With `" + option + "`:\n\n")
                .collect(Collectors.joining());
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String sentence(Rule rule) {
        return rule.sentence().replaceAll("%(\\d\\$)?[sd]", "`%s`");
    }
}
