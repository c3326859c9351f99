package dev.troodon.processor.diagnostics;

import static dev.troodon.processor.diagnostics.WarningLevel.ERROR;
import static dev.troodon.processor.diagnostics.WarningLevel.OFF;
import static dev.troodon.processor.diagnostics.WarningLevel.ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
    @ParameterizedTest
    @CsvSource({
        "ON,    OFF,   ON,    OFF",
        "ON,    ON,    ON,    ON",
        "ON,    ERROR, ON,    ERROR",
        "OFF,   ON,    OFF,   OFF",
        "ERROR, OFF,   ERROR, OFF",
        "ERROR, ON,    ERROR, ERROR",
        "OFF,   ERROR, OFF,   ERROR"
    })
    void certificationIsAskedForByItself(
            WarningLevel warnings, WarningLevel certification, WarningLevel warning, WarningLevel objection) {
        Levels levels = new Levels(warnings, certification, Map.of());

        assertThat(levels.of(TextRule.PARAMETER_WITHOUT_DESCRIPTION)).isEqualTo(warning);
        assertThat(levels.of(TextRule.TITLE_STYLE)).isEqualTo(objection);
        assertThat(levels.of(TextRule.EMPTY_TITLE)).isEqualTo(ERROR);
    }

    @Test
    void aRuleOfItsOwnLevelHeedsNoOther() {
        Levels levels = new Levels(OFF, OFF, Map.of("TRD302", ON, "TRD310", ERROR));

        assertThat(levels.of(TextRule.TITLE_STYLE)).isEqualTo(ON);
        assertThat(levels.of(TextRule.PARAMETER_WITHOUT_DESCRIPTION)).isEqualTo(ERROR);
        assertThat(levels.of(TextRule.OPERATION_WITHOUT_DESCRIPTION)).isEqualTo(OFF);
    }

    @Test
    void noOptionMakesAnErrorLess() {
        assertThat(new Levels(OFF, OFF, Map.of("TRD301", OFF)).of(TextRule.EMPTY_TITLE))
                .isEqualTo(ERROR);
    }
}
