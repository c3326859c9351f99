package dev.troodon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.WarningLevel;
import dev.troodon.processor.model.Site;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private final Findings findings = new Findings();

    @Test
    void withoutOptionsWarningsAreShownAndNothingElseHappens() {
        Options options = of(Map.of());

        assertThat(options.host()).isEmpty();
        assertThat(options.document()).isEmpty();
        assertThat(options.levels().warnings()).isEqualTo(WarningLevel.ON);
        assertThat(options.verbose()).isFalse();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void allOfThemAreUnderstood() {
        Options options = of(Map.of(
                "troodon.host", "cakes.example.com:8443",
                "troodon.document", "build/documents",
                "troodon.warnings", "error",
                "troodon.certification", "on",
                "troodon.rules", "TRD310=error, TRD309=off",
                "troodon.verbose", "true"));

        assertThat(options.host()).contains("cakes.example.com:8443");
        assertThat(options.document()).contains(Path.of("build/documents"));
        assertThat(options.levels().warnings()).isEqualTo(WarningLevel.ERROR);
        assertThat(options.levels().certification()).isEqualTo(WarningLevel.ON);
        assertThat(options.levels().ofRules())
                .isEqualTo(Map.of("TRD310", WarningLevel.ERROR, "TRD309", WarningLevel.OFF));
        assertThat(options.verbose()).isTrue();
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://cakes.example", "cakes.example/api", "", "cakes.example:port", "-cakes"})
    void aHostHasNeitherSchemeNorPath(String host) {
        assertThat(of(Map.of("troodon.host", host)).host()).isEmpty();
        assertThat(findings.all())
                .extracting(Finding::text)
                .containsExactly("[TRD902] the option -Atroodon.host=" + host
                        + " is not understood; write a host without scheme and path, such as api.example.com");
    }

    @ParameterizedTest
    @CsvSource({"troodon.warnings,loud", "troodon.warnings,OFF", "troodon.certification,yes", "troodon.verbose,yes"})
    void otherValuesAreReportedAndCountAsNotGiven(String name, String value) {
        Options options = of(Map.of(name, value));

        assertThat(options.levels().warnings()).isEqualTo(WarningLevel.ON);
        assertThat(options.verbose()).isFalse();
        assertThat(findings.all())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .startsWith("[TRD902]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRD310 | write a code and its level, such as TRD310=error",
                "TRD310=loud | write a code and its level, such as TRD310=error",
                "TRD101=off | that is an error, which stays one",
                "TDR310=off | did you mean \"TRD310\"?",
                "TRD3100=off | did you mean \"TRD310\"?",
                "cakes=off | write the code that stands in the warning's brackets"
            })
    void aLevelIsForAWarning(String value, String remedy) {
        assertThat(of(Map.of("troodon.rules", value + ",TRD309=off")).levels().ofRules())
                .isEqualTo(Map.of("TRD309", WarningLevel.OFF));
        assertThat(findings.all())
                .extracting(Finding::text)
                .containsExactly("[TRD902] the option -Atroodon.rules=" + value + " is not understood; " + remedy);
    }

    private Options of(Map<String, String> given) {
        return Options.of(given, Site.NOWHERE, findings);
    }
}
