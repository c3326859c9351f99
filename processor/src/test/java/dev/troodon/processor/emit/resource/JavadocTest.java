package dev.troodon.processor.emit.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavadocTest {
    @Test
    void whatWouldEndOrConfuseTheCommentIsEscaped() {
        assertThat(Javadoc.of("Ends */ here, {@code x} <b>& \\u00zz").toString())
                .isEqualTo("Ends *&#47; here, {&#64;code x} &lt;b&gt;&amp; &#92;u00zz");
    }

    @Test
    void longTextIsWrappedAndLineBreaksAreNotKept() {
        String text = "A word and another.\n  ".repeat(30);

        assertThat(Javadoc.of(text).toString().lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(110).isEqualTo(line.strip()));
    }
}
