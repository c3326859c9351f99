package dev.troodon.runtime.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.storage.StorageUnavailableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    void aStorageThatCannotBeReachedIsNotTheServicesFailure() {
        Errors errors = new Errors(List.of(), thrown -> Optional.empty());

        Answer answer = errors.answer(
                new CompletionException(new StorageUnavailableException("gone", new IllegalStateException("secret"))),
                "Order",
                Optional.empty());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("Retry-After");
        assertThat(new String(answer.bytes().orElseThrow(), StandardCharsets.UTF_8))
                .doesNotContain("secret");
    }

    @Test
    void theInterruptionOfThisThreadStays() {
        Errors.unwrapped(new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
    }
}
