package dev.troodon.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Plain text.                                  | Plain text.
            A **bold** and *fine* and __loud__ _word_.   | A bold and fine and loud word.
            The `Map<K, V>` of {@code x} and ``a`b``.    | The Map<K, V> of x and a`b.
            `@param` and `{@link}` stay.                 | @param and {@link} stay.
            See [the guide](https://example.com "Go").   | See the guide.
            See [the order][com.acme.Order#id].          | See the order.
            See [com.acme.Order] and [Order#id].         | See Order and Order.id.
            snake_case_name and 2 * 3 * 4 stay.          | snake_case_name and 2 * 3 * 4 stay.
            Not \\*fine\\*.                              | Not *fine*.
            An <em>HTML</em> tag &amp; a [bracket.       | An HTML tag & a [bracket.
            """)
    void becomesPlain(String markdown, String plain) {
        assertThat(plain(markdown)).isEqualTo(plain);
    }

    @Test
    void listsHeadingsQuotesAndFencesLoseTheirMarks() {
        assertThat(plain("# Orders\n\n- one\n- two\n1. three\n\n> said\n\n```java\nif (a < b) *p*;\n```\nend"))
                .isEqualTo("Orders one two three said if (a < b) *p*; end");
    }

    @Test
    void blockTagsWork() {
        Javadoc javadoc = Javadoc.parse(Markdown.toJavadoc("Gets *it*.\n\n@param id the `id`\n@return **it**"));

        assertThat(javadoc.description()).isEqualTo("Gets it.");
        assertThat(javadoc.parameters()).containsEntry("id", "The id.");
        assertThat(javadoc.result()).isEqualTo("It.");
    }

    private static String plain(String markdown) {
        return Javadoc.parse(Markdown.toJavadoc(markdown)).description();
    }
}
