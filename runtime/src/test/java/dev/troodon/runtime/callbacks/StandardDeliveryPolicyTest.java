package dev.troodon.runtime.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardDeliveryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final DeliveryPolicy policy = StandardDeliveryPolicy.defaults();

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void any_2xx_is_received(int status) {
        assertThat(judge(status, Optional.empty(), "")).isInstanceOf(Verdict.Delivered.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 400, 401, 403, 405, 415})
    void what_will_not_change_is_refused(int status) {
        assertThat(judge(status, Optional.empty(), "{}")).isEqualTo(new Verdict.Refused("answered " + status));
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "'Thu, 01 Jan 2026 00:10:00 GMT', 600"})
    void a_wait_that_is_asked_for_is_kept(String header, long seconds) {
        assertThat(judge(503, Optional.of(header), "")).isEqualTo(new Verdict.Retry(Duration.ofSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "99999999999999999999", "Thu, 01 Jan 1970 00:00:00 GMT", "0"})
    void an_unreadable_or_past_one_leaves_the_wait_to_us(String header) {
        Verdict.Retry retry = (Verdict.Retry) judge(503, Optional.of(header), "");

        assertThat(retry.after()).isBetween(Duration.ofMillis(2_500), Duration.ofSeconds(5));
    }

    @Test
    void an_enormous_wait_ends_when_the_delivery_is_too_old() {
        assertThat(judge(429, Optional.of("999999999"), "")).isEqualTo(new Verdict.Retry(Duration.ofDays(1)));
    }

    @Test
    void a_delivery_that_is_too_old_is_given_up() {
        DeliveryAttempt old =
                new DeliveryAttempt(40, Duration.ofDays(1), NOW, new CallbackOutcome.Unreachable("ConnectException"));

        assertThat(policy.judge(old)).isInstanceOf(Verdict.GiveUp.class);
    }

    @Test
    void a_target_that_must_not_be_connected_to_counts_as_refusing() {
        assertThat(policy.judge(new DeliveryAttempt(
                        1, Duration.ZERO, NOW, new CallbackOutcome.Forbidden("not on the internet"))))
                .isEqualTo(new Verdict.Refused("not on the internet"));
    }

    @Test
    void waits_double_up_to_a_bound_and_are_spread() {
        Random random = new Random(4);
        BackOff backOff = new BackOff(Duration.ofSeconds(2), Duration.ofSeconds(60));

        for (int attempt = 1; attempt < 200; attempt++) {
            Duration full = Duration.ofSeconds(attempt > 5 ? 60 : 2L << (attempt - 1));
            Duration wait = backOff.after(attempt, random);
            assertThat(wait).as("seed 4, attempt %s", attempt).isBetween(full.dividedBy(2), full);
        }
    }

    private Verdict judge(int status, Optional<String> retryAfter, String body) {
        return policy.judge(
                new DeliveryAttempt(1, Duration.ZERO, NOW, new CallbackOutcome.Answered(status, retryAfter, body)));
    }
}
