package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.ORDER;
import static dev.troodon.runtime.engines.Samples.PRICES;
import static dev.troodon.runtime.engines.Samples.accepted;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.job;
import static dev.troodon.runtime.engines.Samples.json;
import static dev.troodon.runtime.engines.Samples.subscribed;
import static dev.troodon.runtime.engines.Samples.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.Subscription;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the engines hold, share and let go of. */
class LifeCycleTest {
    @Test
    void listeners_that_hang_keep_no_job_from_its_answer() {
        CountDownLatch release = new CountDownLatch(1);
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, (job, context) -> CompletableFuture.completedFuture(json("1")));
            engines.webhooks().listen(PRICES.connector(), hanging(release));
            for (int i = 0; i < 100; i++) {
                URI callback = URI.create("http://127.0.0.1/" + i);
                String id = subscribed(engines.webhooks().subscribe(trigger(callback, Map.of()), s -> {}))
                        .id();
                engines.webhooks().unsubscribe(id);
            }

            Job job = accepted(engines.jobs().accept(job("1")));

            await().untilAsserted(() -> assertThat(engines.jobs().find(job.id()).flatMap(Job::answer))
                    .contains(json("1")));
            release.countDown();
        }
    }

    @Test
    void closing_lets_go_of_the_storage_also_when_stopping_it_fails() {
        List<String> calls = new CopyOnWriteArrayList<>();
        Storage memory = new MemoryStorage(Clock.systemUTC());
        Storage failing = (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (self, method, arguments) -> {
                    calls.add(method.getName());
                    if (method.getName().equals("stop")) {
                        throw new IllegalStateException("unreachable");
                    }
                    return method.invoke(memory, arguments);
                });
        Engines engines = Engines.over(failing).open();

        assertThatThrownBy(engines::close).hasMessage("unreachable");

        assertThat(calls).contains("close");
    }

    @Test
    void a_runtime_that_does_not_open_leaves_no_threads() {
        Storage memory = new MemoryStorage(Clock.systemUTC());
        Storage taken = (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (self, method, arguments) -> {
                    if (method.getName().equals("start")) {
                        throw new IllegalStateException("taken");
                    }
                    return method.invoke(memory, arguments);
                });
        // No runtime is open here: one that is may start threads of its own at any time.
        Set<Thread> before = threads();

        assertThatThrownBy(() -> ConnectorRuntime.builder().storage(taken).build())
                .hasMessage("taken");

        await().untilAsserted(
                        () -> assertThat(threads()).as("threads that were left").isSubsetOf(before));
    }

    @Test
    void a_storage_serves_one_runtime_at_a_time() {
        Storage taken = new MemoryStorage(Clock.systemUTC());
        try (ConnectorRuntime first = ConnectorRuntime.builder().storage(taken).build()) {
            assertThatThrownBy(() -> ConnectorRuntime.builder().storage(taken).build())
                    .isInstanceOf(IllegalStateException.class);
            assertThat(first.settings()).isNotNull();
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("troodon")
                        || thread.getName().toLowerCase(Locale.ROOT).startsWith("httpclient"))
                .collect(Collectors.toSet());
    }

    private static SubscriptionListener hanging(CountDownLatch release) {
        return new SubscriptionListener() {
            @Override
            public void ended(Subscription subscription, SubscriptionEnd end) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
