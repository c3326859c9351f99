package dev.troodon.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain text.                              | Plain text.",
                "Two <b>bold</b> words.                   | Two bold words.",
                "One.<p>Two.                              | One. Two.",
                "See {@link java.util.List}.              | See List.",
                "See {@link java.util.List#add(Object, int) adding}. | See adding.",
                "See {@link Order#lines()}.               | See Order.lines.",
                "See {@link #lines()}.                    | See lines.",
                "Generic {@code List<String>} stays.      | Generic List<String> stays.",
                "{@code a {b} c}                          | a {b} c",
                "{@literal <x>} &lt;y&gt; &amp; &#65;     | <x> <y> & A",
                "a < b and c > d                          | a < b and c > d",
                "Unclosed {@code tag                      | Unclosed tag",
                "Unknown &thing; stays                    | Unknown &thing; stays",
                "A <!-- hidden --> comment                | A comment",
                "<ul><li>One</li><li>Two</li></ul>        | One Two",
                "{@return the price}                      | Returns the price.",
                "Nested {@code x}, {@link Y}              | Nested x, Y",
            })
    void textBecomesPlain(String javadoc, String plain) {
        assertThat(Javadoc.parse(javadoc).description()).isEqualTo(plain);
    }

    @Test
    void blockTagsAreTakenApart() {
        Javadoc javadoc = Javadoc.parse("""
                 Bakes
                 a cake.

                 @param order what
                   to bake
                 @param <T> some type
                 @return the {@code cake}
                 @throws Exception never
                """);

        assertThat(javadoc.description()).isEqualTo("Bakes a cake.");
        assertThat(javadoc.parameters()).containsEntry("order", "What to bake.").containsEntry("<T>", "Some type.");
        assertThat(javadoc.result()).isEqualTo("The cake.");
    }

    @Test
    void anAtSignInsideOfAnInlineTagIsNoBlockTag() {
        assertThat(Javadoc.parse("Write {@code\n@Action void f()\n} here.").description())
                .isEqualTo("Write @Action void f() here.");
    }
}
