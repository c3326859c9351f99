package dev.troodon.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How work becomes due and is handed out. */
public abstract class WorkContract extends StorageContract {
    private static final WorkResult DONE = new WorkResult.Done();

    private final List<Work> seen = new CopyOnWriteArrayList<>();

    @Test
    void an_accepted_job_is_handed_out_also_if_that_was_before_the_start() {
        Job before = accept();
        start(limits(4), work -> CompletableFuture.completedFuture(DONE));
        Job after = accept();

        await().untilAsserted(() ->
                assertThat(seen).containsExactly(new Work.RunJob(before.id()), new Work.RunJob(after.id())));
        await().during(Duration.ofMillis(300)).until(() -> seen.size() == 2);
    }

    @Test
    void no_more_jobs_are_handed_out_than_may_run_and_the_others_follow() {
        List<CompletableFuture<WorkResult>> open = new CopyOnWriteArrayList<>();
        start(limits(2), work -> {
            CompletableFuture<WorkResult> result = new CompletableFuture<>();
            open.add(result);
            return result;
        });
        for (int i = 0; i < 5; i++) {
            accept();
        }
        await().during(Duration.ofMillis(300)).until(() -> seen.size() == 2);

        open.get(0).complete(DONE);

        await().during(Duration.ofMillis(300)).until(() -> seen.size() == 3);
        open.forEach(result -> result.complete(DONE));
        await().until(() -> seen.size() == 5);
    }

    @Test
    void what_fails_is_handed_out_again() {
        AtomicInteger calls = new AtomicInteger();
        start(
                limits(1),
                work -> calls.incrementAndGet() == 1
                        ? CompletableFuture.failedFuture(new IllegalStateException("not now"))
                        : CompletableFuture.completedFuture(DONE));
        accept();

        await().until(() -> calls.get() == 2);
        await().during(Duration.ofMillis(300)).until(() -> calls.get() == 2);
    }

    @Test
    void what_is_put_off_is_handed_out_when_it_is_due_and_not_before() {
        AtomicInteger calls = new AtomicInteger();
        Instant due = Instant.now().plusMillis(700);
        List<Instant> times = new CopyOnWriteArrayList<>();
        start(limits(1), work -> {
            times.add(Instant.now());
            return CompletableFuture.completedFuture(calls.incrementAndGet() == 1 ? new WorkResult.Again(due) : DONE);
        });
        accept();

        await().until(() -> times.size() == 2);
        assertThat(times.get(1)).isAfterOrEqualTo(due);
    }

    @Test
    void what_is_not_known_here_is_offered_again_later() {
        AtomicInteger calls = new AtomicInteger();
        start(
                limits(1),
                work -> CompletableFuture.completedFuture(
                        calls.incrementAndGet() == 1 ? new WorkResult.NotHere() : DONE));
        accept();

        await().until(() -> calls.get() == 2);
    }

    @Test
    void an_event_is_offered_and_its_deliveries_follow() {
        StoredSubscription subscription = active(PRICES, Map.of());
        StoredEvent event = event(Map.of());
        start(limits(1), work -> {
            if (work instanceof Work.FanOut) {
                storage.events()
                        .fannedOut(
                                event.id(),
                                List.of(new Recipient(subscription.id(), "delivery", true)),
                                Optional.empty(),
                                now);
            }
            return CompletableFuture.completedFuture(DONE);
        });

        storage.events().publish(event);

        await().untilAsserted(() -> assertThat(seen)
                .containsExactly(new Work.FanOut(event.id()), new Work.Deliver("delivery", "one.example")));
    }

    @Test
    void an_answer_to_a_pending_subscription_waits_until_that_is_active_and_delivers() {
        StoredSubscription waiting = pending(ASK, Map.of(), "https://one.example/x");
        start(limits(1), work -> CompletableFuture.completedFuture(DONE));
        storage.events().reply(event(ASK, Optional.empty(), Map.of()), waiting.id(), "answer");
        await().during(Duration.ofMillis(300)).until(seen::isEmpty);
        Instant deliverFrom = Instant.now().plusMillis(600);

        storage.subscriptions().activate(waiting.id(), deliverFrom, later());

        await().until(() -> !seen.isEmpty());
        assertThat(Instant.now()).isAfterOrEqualTo(deliverFrom);
        assertThat(seen).containsExactly(new Work.Deliver("answer", "one.example"));
    }

    @Test
    void a_replayed_dead_letter_is_handed_out() {
        String delivery = deliver(active(PRICES, Map.of()));
        storage.deliveries().bury(delivery, "no answer", now);
        storage.deliveries().replay(delivery, now);

        start(limits(1), work -> CompletableFuture.completedFuture(DONE));

        await().until(() -> seen.contains(new Work.Deliver(delivery, "one.example")));
    }

    @Test
    void housekeeping_comes_again_and_again() {
        start(new WorkLimits(1, 1, 1, Duration.ofMillis(100)), work -> CompletableFuture.completedFuture(DONE));

        await().until(() ->
                seen.stream().filter(Work.Housekeeping.class::isInstance).count() >= 3);
    }

    @Test
    void a_stopped_storage_hands_out_nothing_and_still_answers() {
        start(limits(1), work -> CompletableFuture.completedFuture(DONE));
        storage.stop();
        storage.stop();

        Job job = accept();

        await().during(Duration.ofMillis(300)).until(seen::isEmpty);
        assertThat(storage.jobs().find(job.id(), now)).contains(job);
    }

    @Test
    void it_is_started_once() {
        start(limits(1), work -> CompletableFuture.completedFuture(DONE));

        assertThatIllegalStateException()
                .isThrownBy(() -> storage.start(work -> CompletableFuture.completedFuture(DONE), limits(1)));
    }

    private void start(WorkLimits limits, Function<Work, CompletableFuture<WorkResult>> handler) {
        storage.start(
                work -> {
                    seen.add(work);
                    return handler.apply(work);
                },
                limits);
    }

    private static WorkLimits limits(int jobs) {
        return new WorkLimits(jobs, 4, 100, Duration.ofHours(1));
    }

    private Job accept() {
        Job job = job();
        storage.jobs().accept(job, Optional.empty(), ROOM);
        return job;
    }
}
