package dev.troodon.runtime.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ErrorsTest {
    @Test
    void theInterruptionOfAnotherThreadIsNotTakenOver() {
        InterruptedException elsewhere = new InterruptedException();

        assertThat(Errors.unwrapped(new ExecutionException(new CompletionException(elsewhere))))
                .isSameAs(elsewhere);

        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void theInterruptionOfThisThreadStays() {
        Errors.unwrapped(new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
    }
}
