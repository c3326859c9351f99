package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.PRICES;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.json;
import static dev.troodon.runtime.engines.Samples.subscribed;
import static dev.troodon.runtime.engines.Samples.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.callbacks.CallbackRules;
import dev.troodon.runtime.callbacks.StandardDeliveryPolicy;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.fixture.CallbackServer;
import dev.troodon.runtime.storage.Protection;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveriesTest {
    private final EndsHeard ends = new EndsHeard();

    @Test
    void a_host_that_hangs_delays_nobody_else() {
        CallbackRules rules = CallbackRules.defaults()
                .allowingInsecureLocalCallbacks()
                .withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(20))
                .withHostBounds(2, 10);
        try (CallbackServer hanging = new CallbackServer(received -> {
                    Thread.sleep(60_000);
                    return CallbackServer.Reply.of(202);
                });
                CallbackServer prompt = CallbackServer.answering(202);
                Engines engines = open(engines().callbackRules(rules).hostResolver(DeliveriesTest::loopback))) {
            for (int i = 0; i < 50; i++) {
                engines.webhooks().subscribe(trigger(hanging.url("slow.example", "/" + i), Map.of()), s -> {});
            }
            for (int i = 0; i < 50; i++) {
                engines.webhooks().subscribe(trigger(prompt.url("fast.example", "/" + i), Map.of()), s -> {});
            }

            publish(engines);

            await().atMost(Duration.ofSeconds(5)).until(() -> prompt.received.size() == 50);
            assertThat(hanging.received).hasSizeLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 503})
    void rule_4_3e_a_passing_failure_is_tried_again_until_it_is_received(int status) {
        AtomicInteger calls = new AtomicInteger();
        try (CallbackServer workflow = new CallbackServer(
                        received -> CallbackServer.Reply.of(calls.incrementAndGet() < 3 ? status : 202));
                Engines engines = open(engines())) {
            subscribe(engines, workflow);

            publish(engines);

            await().until(() -> workflow.received.size() == 3);
            await().during(Duration.ofMillis(400)).until(() -> workflow.received.size() == 3);
            assertThat(workflow.received)
                    .extracting(received -> received.headers().get("x-ms-client-tracking-id"))
                    .containsOnly(workflow.received.get(0).headers().get("x-ms-client-tracking-id"));
        }
    }

    @Test
    void a_retry_waits_as_long_as_the_callback_asks() {
        AtomicInteger calls = new AtomicInteger();
        try (CallbackServer workflow = new CallbackServer(received -> calls.incrementAndGet() == 1
                        ? new CallbackServer.Reply(429, Map.of("Retry-After", "2"), "")
                        : CallbackServer.Reply.of(202));
                Engines engines = open(engines())) {
            subscribe(engines, workflow);

            publish(engines);

            await().until(() -> workflow.received.size() == 2);
            assertThat(workflow.received.get(1).atMillis()
                            - workflow.received.get(0).atMillis())
                    .isGreaterThanOrEqualTo(1_990);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void rule_4_3e_a_workflow_that_is_gone_is_dropped(int status) {
        try (CallbackServer workflow = CallbackServer.answering(status);
                Engines engines = open(engines())) {
            StoredSubscription subscription = subscribe(engines, workflow);

            publish(engines);

            await().untilAsserted(() -> assertThat(ends.byId).containsEntry(subscription.id(), SubscriptionEnd.GONE));
            assertThat(engines.webhooks().find(subscription.id())).isEmpty();
        }
    }

    @Test
    void rule_4_3e_an_error_that_calls_the_workflow_deleted_drops_it_too() {
        String body = "{\"error\":{\"code\":\"X\",\"message\":\"The workflow is in state 'Deleted'.\"}}";
        try (CallbackServer workflow = new CallbackServer(received -> new CallbackServer.Reply(400, Map.of(), body));
                Engines engines = open(engines())) {
            StoredSubscription subscription = subscribe(engines, workflow);

            publish(engines);

            await().untilAsserted(() -> assertThat(ends.byId).containsEntry(subscription.id(), SubscriptionEnd.GONE));
        }
    }

    @Test
    void rule_4_3e_a_refusal_is_not_repeated_and_several_in_a_row_suspend() {
        try (CallbackServer workflow = CallbackServer.answering(401);
                Engines engines = open(engines()
                        .webhookRules(WebhookRules.defaults()
                                .withDeliverAfter(Duration.ZERO)
                                .withSuspendAfter(2)))) {
            StoredSubscription subscription = subscribe(engines, workflow);

            publish(engines);
            await().until(() -> workflow.received.size() == 1);
            await().during(Duration.ofMillis(300)).until(() -> workflow.received.size() == 1);
            publish(engines);
            await().until(() -> workflow.received.size() == 2);
            await().pollDelay(Duration.ofMillis(200)).until(() -> true);
            publish(engines);

            await().during(Duration.ofMillis(300)).until(() -> workflow.received.size() == 2);
            assertThat(engines.webhooks().find(subscription.id())).isPresent();
        }
    }

    @Test
    void a_redirect_is_not_followed() {
        try (CallbackServer elsewhere = CallbackServer.answering(202);
                CallbackServer workflow = new CallbackServer(received -> new CallbackServer.Reply(
                        307, Map.of("Location", elsewhere.url("/inside").toString()), ""));
                Engines engines = open(engines())) {
            subscribe(engines, workflow);

            publish(engines);

            await().until(() -> workflow.received.size() == 1);
            await().during(Duration.ofMillis(300)).until(elsewhere.received::isEmpty);
        }
    }

    @Test
    void a_callback_that_no_key_opens_any_more_is_given_up_in_the_end() {
        MemoryStorage storage = new MemoryStorage(Clock.systemUTC());
        Protection lostKey = new Protection() {
            @Override
            public Bytes protect(Bytes plain) {
                return plain;
            }

            @Override
            public Bytes reveal(Bytes kept) {
                throw new IllegalStateException("wrong key for " + kept.asUtf8());
            }
        };
        try (CallbackServer workflow = CallbackServer.answering(202);
                Engines engines = open(Engines.over(storage)
                        .protection(lostKey)
                        .webhookRules(WebhookRules.defaults().withDeliverAfter(Duration.ZERO))
                        .callbackRules(CallbackRules.defaults().allowingInsecureLocalCallbacks())
                        .deliveryPolicy(new StandardDeliveryPolicy(
                                Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofMillis(300))))) {
            subscribe(engines, workflow);

            publish(engines);

            await().until(() -> !storage.deliveries().deadLetters(1).isEmpty());
            assertThat(storage.deliveries().deadLetters(1).get(0).reason())
                    .contains("could not be posted")
                    .doesNotContain("127.0.0.1");
        }
    }

    private Engines open(EnginesBuilder builder) {
        Engines engines = builder.open();
        engines.webhooks().listen(PRICES.connector(), ends);
        engines.webhooks().register(PRICES, (subscription, event) -> true);
        return engines;
    }

    private static StoredSubscription subscribe(Engines engines, CallbackServer workflow) {
        return subscribed(engines.webhooks().subscribe(trigger(workflow.url("/cb"), Map.of()), s -> {}));
    }

    private static void publish(Engines engines) {
        engines.webhooks().publish(PRICES, Optional.empty(), Map.of(), json("{}"), Map.of());
    }

    private static List<InetAddress> loopback(String host) {
        return List.of(InetAddress.getLoopbackAddress());
    }
}
