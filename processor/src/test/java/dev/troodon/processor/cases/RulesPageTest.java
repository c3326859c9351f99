package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Rule;
import dev.troodon.processor.diagnostics.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of the documentation that lists the rules; {@code -Dgolden.update=true} writes it. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");

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
                .forEach(rule -> page.append("| %s | %s | %s |%n"
                        .formatted(
                                rule.code(),
                                rule.severity().name().toLowerCase(Locale.ROOT),
                                rule.sentence().replace("|", "\\|").replaceAll("%(\\d\\$)?[sd]", "`%s`"))
                        .replace("\r\n", "\n")));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page.toString());
    }
}
