package dev.troodon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownExtensionsTest {
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?:\\((\\w+))?");

    /** Slips that real connectors contain. */
    @ParameterizedTest
    @CsvSource({
        "x-ms-visbility, x-ms-visibility",
        "x-ms-visibilty, x-ms-visibility",
        "x-ms-visibiltiy, x-ms-visibility",
        "x-ms-sumamry, x-ms-summary",
        "x-ms-summmary, x-ms-summary",
        "x-ms-enum-value, x-ms-enum-values",
        "x-ms-api-annotations, x-ms-api-annotation"
    })
    void knowsWhatWasMeant(String written, String meant) {
        assertThat(KnownExtensions.meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x-ms-enum", "x-ms-client-name", "x-ms-mutability", "x-ms-secret", "x-nullable", "x-summary"})
    void takesOtherKeysForWhatTheyAre(String written) {
        assertThat(KnownExtensions.instead(written)).isEmpty();
        assertThat(KnownExtensions.meant(written)).isEmpty();
    }

    @Test
    void namesOnlyAnnotationsAndAttributesThatThereAre() {
        KnownExtensions.all().forEach((key, instead) -> {
            Matcher named = ANNOTATION.matcher(instead);
            while (named.find()) {
                String annotation = "dev.troodon.annotations." + named.group(1);
                String attribute = named.group(2);
                assertThatCode(() -> {
                            Class<?> type = Class.forName(annotation);
                            if (attribute != null) {
                                type.getMethod(attribute);
                            }
                        })
                        .as("%s: %s", key, instead)
                        .doesNotThrowAnyException();
            }
        });
    }
}
