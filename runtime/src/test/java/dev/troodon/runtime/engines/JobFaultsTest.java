package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.ORDER;
import static dev.troodon.runtime.engines.Samples.accepted;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.job;
import static dev.troodon.runtime.engines.Samples.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.JobBody;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.fixture.MovableClock;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Jobs whose services do not do what they should. */
class JobFaultsTest {
    private static final Duration LONG_PAST = JobRules.defaults().timeout().plus(Duration.ofMinutes(1));

    private final MovableClock clock = new MovableClock(Instant.parse("2026-01-31T12:00:00Z"));

    @Test
    void a_stage_that_never_completes_ends_after_the_deadline_and_makes_room() {
        JobBody body = (job, context) -> job.request().body().asUtf8().equals("\"never\"")
                ? new CompletableFuture<StoredAnswer>()
                : CompletableFuture.completedFuture(json("1"));
        try (Engines engines = engines(clock)
                .jobRules(JobRules.defaults().withBounds(1, 10).withShutdownGrace(Duration.ZERO))
                .open()) {
            engines.jobs().register(ORDER, body);
            Job never = accepted(engines.jobs().accept(job("\"never\"")));
            await().until(() -> find(engines, never).state() == Job.State.RUNNING);

            clock.advance(LONG_PAST);
            Job next = accepted(engines.jobs().accept(job("1")));

            await().untilAsserted(
                            () -> assertThat(find(engines, never).answer()).contains(JobEnds.timedOut()));
            await().untilAsserted(() -> assertThat(find(engines, next).answer()).contains(json("1")));
        }
    }

    @Test
    void a_method_that_never_returns_holds_its_thread_but_not_its_workflow() {
        CountDownLatch release = new CountDownLatch(1);
        try (Engines engines = engines(clock).open()) {
            engines.jobs().register(ORDER, (job, context) -> {
                awaitUninterrupted(release);
                return CompletableFuture.completedFuture(json("\"late\""));
            });
            Job job = accepted(engines.jobs().accept(job("1")));
            await().until(() -> find(engines, job).state() == Job.State.RUNNING);

            clock.advance(LONG_PAST);

            await().untilAsserted(() -> assertThat(find(engines, job).answer()).contains(JobEnds.timedOut()));
            release.countDown();
            await().during(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(find(engines, job).answer()).contains(JobEnds.timedOut()));
        }
    }

    @Test
    void a_job_that_a_crash_left_running_ends_after_its_deadline_also_when_its_operation_is_gone() {
        MemoryStorage storage = new MemoryStorage(clock);
        Job crashed = new Job(
                "crashed",
                ORDER,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.empty(),
                Samples.request("1"),
                clock.instant(),
                clock.instant().plusSeconds(60),
                true,
                Job.State.WAITING,
                0,
                false,
                Optional.empty(),
                Optional.empty());
        storage.jobs().accept(crashed, Optional.empty(), new Capacity(10, Duration.ZERO));
        storage.jobs().begin(crashed.id());
        try (Engines engines = Engines.over(storage).clock(clock).open()) {
            clock.advance(Duration.ofSeconds(61));

            await().untilAsserted(
                            () -> assertThat(find(engines, crashed).answer()).contains(JobEnds.timedOut()));
        }
    }

    @Test
    void progress_that_cannot_be_kept_does_not_fail_the_job() {
        JobStore broken = (JobStore) Proxy.newProxyInstance(
                JobStore.class.getClassLoader(), new Class<?>[] {JobStore.class}, (self, method, arguments) -> {
                    throw new IllegalStateException("disk full");
                });
        try (Engines engines = engines().open()) {
            Job job = accepted(engines.jobs().accept(job("1")));

            assertThatCode(() -> new RunningJob(job, broken, Clock.systemUTC()).progress(50, "mixing"))
                    .doesNotThrowAnyException();
        }
    }

    private static Job find(Engines engines, Job job) {
        return engines.jobs().find(job.id()).orElseThrow();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
