package dev.troodon.runtime.engines;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.troodon.runtime.callbacks.CallbackRules;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A setting that cannot work is refused when it is made, not with each request. */
class RulesTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration NEGATIVE = Duration.ofSeconds(-1);

    static final List<ThrowingCallable> WRONG = List.of(
            () -> JobRules.defaults().withTimes(Duration.ZERO, SECOND),
            () -> JobRules.defaults().withTimes(SECOND, NEGATIVE),
            () -> JobRules.defaults().withShutdownGrace(NEGATIVE),
            () -> new JobRules(1, 1, NEGATIVE, SECOND, SECOND, SECOND),
            () -> WebhookRules.defaults().withLifetimes(Duration.ZERO, SECOND),
            () -> WebhookRules.defaults().withLifetimes(SECOND, NEGATIVE),
            () -> WebhookRules.defaults().withDeliverAfter(NEGATIVE),
            () -> CallbackRules.defaults().withTimeouts(Duration.ZERO, SECOND),
            () -> CallbackRules.defaults().withTimeouts(SECOND, Duration.ofNanos(1)));

    @ParameterizedTest
    @FieldSource("WRONG")
    void a_time_that_cannot_be_is_refused(ThrowingCallable setting) {
        assertThatIllegalArgumentException().isThrownBy(setting);
    }
}
