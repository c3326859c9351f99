package dev.troodon.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Site;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdsTest {
    private final Crowds crowds = new Crowds();

    @Test
    void tenAreShownOneByOne() {
        assertThat(crowds.gather(warnings(10))).hasSize(10);
    }

    @Test
    void elevenAreOne() {
        assertThat(crowds.gather(warnings(11)))
                .extracting(Finding::text)
                .containsExactly("0; the same holds 10 more times, at the connector, the connector, the connector...");
    }

    @Test
    void allConnectorsOfACompilationCountTogether() {
        crowds.gather(warnings(9));

        assertThat(crowds.gather(warnings(2)))
                .extracting(Finding::text)
                .containsExactly("0; the same holds once more, at the connector");
        assertThat(crowds.gather(warnings(1))).hasSize(1);
    }

    @Test
    void errorsAreNeverGathered() {
        List<Finding> errors = IntStream.range(0, 40)
                .mapToObj(i -> new Finding(TextRule.EMPTY_TITLE, Site.NOWHERE, "" + i))
                .toList();

        assertThat(crowds.gather(errors)).isEqualTo(errors);
    }

    private static List<Finding> warnings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Finding(TextRule.LABEL_LONG, Site.NOWHERE, "" + i))
                .toList();
    }
}
