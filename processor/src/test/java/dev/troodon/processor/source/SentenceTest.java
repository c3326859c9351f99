package dev.troodon.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the flavour to look up         | The flavour to look up.",
                "The flavour.                   | The flavour.",
                "how many? | How many?",
                "one of a, b (or c)             | One of a, b (or c).",
                "eTag of the file               | eTag of the file.",
                "x-header to send               | x-header to send.",
                "42 or more                     | 42 or more.",
                "a                              | A.",
            })
    void aFragmentBecomesASentence(String fragment, String sentence) {
        assertThat(Sentence.of(fragment)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"''"})
    void nothingStaysNothing(String fragment) {
        assertThat(Sentence.of(fragment)).isEmpty();
    }
}
