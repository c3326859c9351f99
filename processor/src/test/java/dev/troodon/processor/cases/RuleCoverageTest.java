package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Rule;
import dev.troodon.processor.diagnostics.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No rule without a source that breaks it and one that keeps it, and no code used twice. */
class RuleCoverageTest {
    /**
     * Not caused by what a source says, but by how much it says (see {@code LimitChecksTest}), by its surroundings (see
     * {@code SurroundingsTest}, {@code KeptDocsTest}) or by a mistake of ours (see
     * {@code InternalErrorTest}).
     */
    static final Set<String> NOT_OF_SOURCES =
            Set.of("TRD192", "TRD193", "TRD194", "TRD340", "TRD901", "TRD906", "TRD907");

    @Test
    void everyRuleHasACase() {
        Set<String> shown = CaseFolder.all().stream()
                .flatMap(folder -> folder.marks().stream())
                .map(Seen::code)
                .collect(Collectors.toSet());

        assertThat(Rules.all())
                .extracting(Rule::code)
                .filteredOn(code -> !NOT_OF_SOURCES.contains(code))
                .isSubsetOf(shown);
    }

    @Test
    void everyRuleHasAnExampleThatKeepsIt() {
        Set<String> shown = CaseFolder.all().stream()
                .flatMap(folder -> folder.fines().stream())
                .map(Seen::code)
                .collect(Collectors.toSet());

        assertThat(Rules.all())
                .extracting(Rule::code)
                .filteredOn(code -> !NOT_OF_SOURCES.contains(code))
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void nothingIsBothFineAndFound() {
        for (CaseFolder folder : CaseFolder.all()) {
            for (Seen fine : folder.fines()) {
                assertThat(folder.marks())
                        .as(folder.name())
                        .noneMatch(mark -> mark.file().equals(fine.file())
                                && mark.line() == fine.line()
                                && mark.code().equals(fine.code()));
            }
        }
    }

    @Test
    void noCodeIsUsedTwice() {
        List<String> codes = Rules.all().stream().map(Rule::code).toList();

        assertThat(codes).doesNotHaveDuplicates();
    }
}
