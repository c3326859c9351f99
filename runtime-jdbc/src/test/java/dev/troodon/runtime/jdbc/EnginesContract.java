package dev.troodon.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.troodon.runtime.callbacks.CallbackOutcome;
import dev.troodon.runtime.callbacks.CallbackRules;
import dev.troodon.runtime.callbacks.CallbackSender;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engines.Engines;
import dev.troodon.runtime.engines.WebhookRules;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engines, whole, over a database. */
abstract class EnginesContract {
    private static final int JOBS = 300;
    private static final int SUBSCRIBERS = 250;

    private final Map<URI, AtomicInteger> received = new ConcurrentHashMap<>();
    private HikariDataSource database;
    private Engines engines;

    abstract HikariDataSource database();

    @BeforeEach
    void open() {
        database = database();
        engines = Engines.over(Databases.storage(database, Clock.systemUTC()))
                .webhookRules(WebhookRules.defaults().withDeliverAfter(Duration.ZERO))
                .callbackRules(CallbackRules.defaults().allowingInsecureLocalCallbacks())
                .callbackSender(new Receiving())
                .open();
    }

    @AfterEach
    void close() {
        engines.close();
        database.close();
    }

    @Test
    void every_accepted_job_ends_with_its_own_answer() {
        engines.jobs()
                .register(
                        Samples.ORDER,
                        (job, context) -> CompletableFuture.completedFuture(
                                Samples.json(job.request().body().asUtf8())));
        List<Job> accepted = new ArrayList<>();
        for (int at = 0; at < JOBS; at++) {
            accepted.add(((Admission.Accepted<Job>) engines.jobs().accept(Samples.newJob("" + at))).kept());
        }

        await().atMost(Duration.ofMinutes(1))
                .until(() -> accepted.stream()
                        .allMatch(job ->
                                engines.jobs().find(job.id()).orElseThrow().state() == Job.State.ENDED));
        for (int at = 0; at < JOBS; at++) {
            assertThat(engines.jobs().find(accepted.get(at).id()).orElseThrow().answer())
                    .contains(Samples.json("" + at));
        }
    }

    @Test
    void an_event_reaches_every_subscriber_once() {
        engines.webhooks().register(Samples.PRICES, (subscription, event) -> true);
        for (int at = 0; at < SUBSCRIBERS; at++) {
            engines.webhooks()
                    .subscribe(Samples.subscription("https://localhost/" + at + "?sig=secret"), subscription -> {});
        }

        engines.webhooks().publish(Samples.PRICES, Optional.empty(), Map.of(), Samples.json("{}"), Map.of());

        await().atMost(Duration.ofMinutes(1)).until(() -> received.size() == SUBSCRIBERS);
        await().during(Duration.ofMillis(300))
                .until(() -> received.values().stream().allMatch(times -> times.get() == 1));
    }

    /** Takes everything at once and counts it. */
    private final class Receiving implements CallbackSender {
        @Override
        public CompletionStage<CallbackOutcome> post(URI callback, Map<String, String> headers, StoredAnswer content) {
            received.computeIfAbsent(callback, unused -> new AtomicInteger()).incrementAndGet();
            return CompletableFuture.completedFuture(new CallbackOutcome.Answered(202, Optional.empty(), ""));
        }

        @Override
        public void close() {}
    }
}
