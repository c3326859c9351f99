package dev.troodon.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("flavour", "size", "colour");

    @Test
    void aSlipOfTheFingerIsUnderstood() {
        assertThat(Nearest.to("flavor", KNOWN)).contains("flavour");
        assertThat(Nearest.to("SIZE", KNOWN)).contains("size");
    }

    @Test
    void somethingElseIsNot() {
        assertThat(Nearest.to("weight", KNOWN)).isEmpty();
        assertThat(Nearest.remedy("weight", KNOWN)).isEqualTo("choose one of colour, flavour, size");
    }

    @Test
    void withNothingToChooseFromItSaysSo() {
        assertThat(Nearest.remedy("weight", List.of())).isEqualTo("there is none to choose from");
    }

    @Test
    void amongEquallyNearOnesTheChoiceDoesNotDependOnTheirOrder() {
        assertThat(Nearest.to("size", List.of("sizf", "siza"))).isEqualTo(Nearest.to("size", List.of("siza", "sizf")));
    }
}
