package dev.troodon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void aFailureIsToldInOneLineWithItsPlace() {
        assertThat(Failure.inWords(new IllegalStateException("no such thing\nand a second line")))
                .matches("IllegalStateException: no such thing at FailureTest\\.java:\\d+");
    }

    @Test
    void aFailureWithoutMessageIsToldToo() {
        assertThat(Failure.inWords(new StackOverflowError())).matches("StackOverflowError at FailureTest\\.java:\\d+");
    }

    @Test
    void classesOutsideOfAJarHaveNoVersion() {
        assertThat(Failure.version()).isEqualTo("(unpackaged)");
    }
}
