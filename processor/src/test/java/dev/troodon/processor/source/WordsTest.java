package dev.troodon.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "askApproval,Ask approval",
        "price,Price",
        "parseURLPath,Parse URL path",
        "getURL,Get URL",
        "URLShortener,URL shortener",
        "orderV2,Order V2",
        "base64Text,Base64 text",
        "top10Customers,Top10 customers",
        "snake_case_name,Snake case name",
        "MAX_SIZE,MAX SIZE",
        "x,X",
        "aB,A b",
        "titleIstanbul,Title istanbul",
        "_,_",
    })
    void aNameInWords(String name, String words) {
        assertThat(Words.sentence(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"askApproval,AskApproval", "ask_approval,AskApproval", "a,A", "getURL,GetURL", "order2go,Order2go"})
    void aNameInPascalCase(String name, String expected) {
        assertThat(Words.pascal(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Bakery,bakery", "URLShortener,urlShortener", "API,api", "X,x", "already,already", "Order2,order2"})
    void aNameInLowerCamelCase(String name, String expected) {
        assertThat(Words.lowerCamel(name)).isEqualTo(expected);
    }
}
