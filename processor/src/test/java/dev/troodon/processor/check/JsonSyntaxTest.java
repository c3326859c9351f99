package dev.troodon.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {
    private static final String RICH =
            "{\"a\": [1, -0.5, 2e3, true, false, null, \"\\u00e9\\n\\\"\"], \"b\": {\"c\": {}, \"d\": []}}";

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0", "0.5e-2", "\"\"", " {} ", "[[]]", "null", "\"\uD83C\uDF82\"", RICH})
    void takesWhatIsJson(String text) {
        assertThat(JsonSyntax.flaw(text)).isEmpty();
        assertThat(jacksonTakes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "desk",
                "'a'",
                "{a: 1}",
                "[1,]",
                "{\"a\": 1,}",
                "01",
                "1.",
                ".5",
                "+1",
                "-",
                "1e",
                "tru",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "{\"a\" 1}",
                "[1 2]",
                "1 2",
                "{\"a\": 1, \"a\": 2}",
                "// a\n1",
                "\uFFFF"
            })
    void refusesWhatIsNot(String text) {
        assertThat(JsonSyntax.flaw(text)).isPresent();
        assertThat(jacksonTakes(text)).isFalse();
    }

    @Test
    void agreesWithJacksonOnEveryMutant() {
        Random random = new Random(20261124);
        int fine = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder mutant = new StringBuilder(RICH);
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                int at = random.nextInt(mutant.length());
                if (random.nextBoolean()) {
                    mutant.deleteCharAt(at);
                } else {
                    mutant.insert(at, RICH.charAt(random.nextInt(RICH.length())));
                }
            }
            String text = mutant.toString();
            boolean taken = JsonSyntax.flaw(text).isEmpty();
            assertThat(taken).as(text).isEqualTo(jacksonTakes(text));
            fine += taken ? 1 : 0;
        }
        assertThat(fine).as("mutants that are JSON").isBetween(500, 19_500);
    }

    @Test
    void saysWhereTheFlawIs() {
        assertThat(JsonSyntax.flaw("{\n  \"a\": 1,\n  \"b\" 2\n}"))
                .contains(new JsonSyntax.Flaw("\":\" is missing", 3, 7));
    }

    @Test
    void refusesWhatNoDocumentCanCarry() {
        assertThat(JsonSyntax.flaw("[".repeat(101) + "]".repeat(101)))
                .hasValueSatisfying(flaw -> assertThat(flaw.flaw()).isEqualTo("it is nested too deeply"));
        assertThat(JsonSyntax.flaw("1e9999"))
                .hasValueSatisfying(flaw -> assertThat(flaw.flaw()).isEqualTo("the number is too large"));
        assertThat(JsonSyntax.flaw("1".repeat(101)))
                .hasValueSatisfying(flaw -> assertThat(flaw.flaw()).isEqualTo("the number is too long"));
    }

    private static boolean jacksonTakes(String text) {
        try (JsonParser parser = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build()
                .createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            if (parser.currentToken().isScalarValue()) {
                parser.getText();
            }
            return parser.nextToken() == null;
        } catch (IOException refused) {
            return false;
        }
    }
}
