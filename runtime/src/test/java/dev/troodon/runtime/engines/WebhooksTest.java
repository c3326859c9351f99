package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.ASK;
import static dev.troodon.runtime.engines.Samples.PRICES;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.json;
import static dev.troodon.runtime.engines.Samples.subscribed;
import static dev.troodon.runtime.engines.Samples.trigger;
import static dev.troodon.runtime.engines.Samples.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.OperationException;
import dev.troodon.handles.ReplyResult;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.fixture.CallbackServer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private final CallbackServer workflow = CallbackServer.answering(202);
    private final EndsHeard ends = new EndsHeard();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void an_event_reaches_the_subscribers_that_its_keys_and_the_service_choose() {
        try (Engines engines = open()) {
            engines.webhooks()
                    .register(
                            PRICES,
                            (subscription, event) -> !subscription
                                    .keys()
                                    .getOrDefault("only", "")
                                    .equals("never"));
            subscribe(engines, "/msft", Map.of("security", "MSFT"));
            subscribe(engines, "/any", Map.of());
            subscribe(engines, "/aapl", Map.of("security", "AAPL"));
            subscribe(engines, "/never", Map.of("only", "never"));

            publish(engines, Map.of("security", "MSFT"), "{\"p\":1}");

            await().until(() -> workflow.received.size() >= 2);
            await().during(Duration.ofMillis(200)).until(() -> workflow.received.size() == 2);
            assertThat(workflow.received)
                    .extracting(CallbackServer.Received::path)
                    .containsExactlyInAnyOrder("/msft", "/any");
            assertThat(workflow.bodies()).containsOnly("{\"p\":1}");
        }
    }

    @Test
    void a_delivery_carries_its_type_its_headers_and_the_events_id_and_no_authorization() {
        try (Engines engines = open()) {
            subscribe(engines, "/cb", Map.of());

            String id = engines.webhooks()
                    .publish(PRICES, Optional.empty(), Map.of(), json("{}"), Map.of("X-Region", "eu"));

            await().until(() -> !workflow.received.isEmpty());
            assertThat(workflow.received.get(0).headers())
                    .containsEntry("content-type", "application/json")
                    .containsEntry("x-region", "eu")
                    .containsEntry("x-ms-client-tracking-id", id)
                    .doesNotContainKeys("authorization", "cookie", "upgrade", "expect");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engines.webhooks()
                            .publish(
                                    PRICES,
                                    Optional.empty(),
                                    Map.of(),
                                    json("{}"),
                                    Map.of("authorization", "Bearer x")));
            // U+010D and U+010A end in the bytes of a line's end.
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> engines.webhooks()
                            .publish(
                                    PRICES,
                                    Optional.empty(),
                                    Map.of(),
                                    json("{}"),
                                    Map.of("X-Region", "eu\u010d\u010aX-Injected: 1")));
        }
    }

    @Test
    void an_answer_reaches_the_waiting_workflow_once_with_the_runs_tracking_id() {
        try (Engines engines = open()) {
            StoredSubscription one = subscribed(engines.webhooks().subscribe(waiting(workflow.url("/cb")), s -> {}));

            assertThat(engines.webhooks().reply(ASK, one.id(), json("\"yes\""))).isEqualTo(ReplyResult.ACCEPTED);
            assertThat(engines.webhooks().reply(ASK, one.id(), json("\"no\""))).isEqualTo(ReplyResult.ALREADY_ANSWERED);

            await().untilAsserted(() -> assertThat(ends.byId).containsEntry(one.id(), SubscriptionEnd.ANSWERED));
            assertThat(workflow.bodies()).containsExactly("\"yes\"");
            assertThat(workflow.received.get(0).headers()).containsEntry("x-ms-client-tracking-id", "run-7");
            assertThat(engines.webhooks().reply(ASK, one.id(), json("\"no\""))).isEqualTo(ReplyResult.ALREADY_ANSWERED);
            assertThat(engines.webhooks().reply(ASK, "nobody", json("1"))).isEqualTo(ReplyResult.UNKNOWN);
            assertThat(engines.webhooks().find(one.id())).isEmpty();
        }
    }

    @Test
    void rule_9_11_an_answer_given_during_the_subscribing_waits_until_it_has_been_answered() {
        AtomicReference<Long> activated = new AtomicReference<>(0L);
        WebhookRules slow = WebhookRules.defaults().withDeliverAfter(Duration.ofMillis(300));
        try (Engines engines = engines().webhookRules(slow).open()) {
            engines.webhooks().subscribe(waiting(workflow.url("/cb")), subscription -> {
                assertThat(engines.webhooks().reply(ASK, subscription.id(), json("1")))
                        .isEqualTo(ReplyResult.ACCEPTED);
                sleep(200);
                assertThat(workflow.received).isEmpty();
                activated.set(System.currentTimeMillis());
            });

            await().until(() -> workflow.received.size() == 1);
            assertThat(workflow.received.get(0).atMillis()).isGreaterThanOrEqualTo(activated.get() + 300);
        }
    }

    @Test
    void a_subscription_that_the_service_refuses_is_not_kept() {
        AtomicReference<String> id = new AtomicReference<>("");
        try (Engines engines = open()) {
            assertThatThrownBy(() -> engines.webhooks().subscribe(waiting(workflow.url("/cb")), subscription -> {
                        id.set(subscription.id());
                        engines.webhooks().reply(ASK, subscription.id(), json("1"));
                        throw new OperationException(403, "No", "Not for you.");
                    }))
                    .isInstanceOf(OperationException.class);

            assertThat(engines.webhooks().find(id.get())).isEmpty();
            await().during(Duration.ofMillis(200)).until(workflow.received::isEmpty);
            assertThat(ends.byId).isEmpty();
        }
    }

    @Test
    void rule_9_7_the_same_callback_again_supersedes_and_the_older_id_does_not_touch_the_newer() {
        try (Engines engines = open()) {
            StoredSubscription older = subscribe(engines, "/cb", Map.of());
            StoredSubscription newer = subscribe(engines, "/cb", Map.of());
            await().untilAsserted(() -> assertThat(ends.byId).containsEntry(older.id(), SubscriptionEnd.SUPERSEDED));

            engines.webhooks().unsubscribe(older.id());
            publish(engines, Map.of(), "1");

            await().until(() -> !workflow.received.isEmpty());
            await().during(Duration.ofMillis(200)).until(() -> workflow.received.size() == 1);
            assertThat(engines.webhooks().find(newer.id())).isPresent();
        }
    }

    @Test
    void unsubscribing_works_by_id_and_by_callback_and_again() {
        try (Engines engines = open()) {
            StoredSubscription byId = subscribe(engines, "/one", Map.of());
            StoredSubscription byCallback = subscribe(engines, "/two", Map.of());

            engines.webhooks().unsubscribe(byId.id());
            engines.webhooks().unsubscribe(byId.id());
            engines.webhooks().unsubscribe(PRICES.connector(), Optional.of("other"), workflow.url("/two"));
            assertThat(engines.webhooks().find(byCallback.id())).isPresent();
            engines.webhooks().unsubscribe(PRICES.connector(), Optional.empty(), workflow.url("/two"));
            engines.webhooks().unsubscribe(PRICES.connector(), Optional.empty(), workflow.url("/two"));

            await().untilAsserted(() -> assertThat(ends.byId)
                    .containsEntry(byId.id(), SubscriptionEnd.UNSUBSCRIBED)
                    .containsEntry(byCallback.id(), SubscriptionEnd.UNSUBSCRIBED));
            assertThat(engines.webhooks().find(byCallback.id())).isEmpty();
        }
    }

    @Test
    void a_subscription_expires() {
        WebhookRules brief = WebhookRules.defaults().withLifetimes(Duration.ofMillis(200), Duration.ofMillis(200));
        try (Engines engines = engines().webhookRules(brief).open()) {
            engines.webhooks().listen(PRICES.connector(), ends);
            StoredSubscription subscription = subscribe(engines, "/cb", Map.of());

            await().untilAsserted(
                            () -> assertThat(ends.byId).containsEntry(subscription.id(), SubscriptionEnd.EXPIRED));
        }
    }

    @Test
    void beyond_the_bound_nothing_is_kept() {
        try (Engines engines = engines()
                .webhookRules(WebhookRules.defaults().withSubscriptions(1))
                .open()) {
            subscribe(engines, "/one", Map.of());

            assertThat(engines.webhooks().subscribe(trigger(workflow.url("/two"), Map.of()), s -> {}))
                    .isInstanceOf(Admission.Full.class);
        }
    }

    @Test
    void a_predicate_that_fails_once_is_asked_again_and_does_not_disturb_others() {
        AtomicInteger asked = new AtomicInteger();
        try (Engines engines = open()) {
            engines.webhooks().register(PRICES, (subscription, event) -> {
                if (subscription.keys().containsKey("flaky") && asked.getAndIncrement() == 0) {
                    throw new IllegalStateException("not now");
                }
                return true;
            });
            subscribe(engines, "/flaky", Map.of("flaky", "yes"));
            subscribe(engines, "/steady", Map.of());

            publish(engines, Map.of(), "1");

            await().until(() -> workflow.received.size() == 2);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void a_predicate_that_ends_in_an_error_keeps_the_event_from_nobody_else() {
        try (Engines engines = open()) {
            engines.webhooks().register(PRICES, (subscription, event) -> {
                if (subscription.keys().containsKey("broken")) {
                    throw new NoClassDefFoundError("half deployed");
                }
                return true;
            });
            subscribe(engines, "/broken", Map.of("broken", "yes"));
            subscribe(engines, "/steady", Map.of());

            publish(engines, Map.of(), "1");

            await().until(() -> workflow.received.size() == 1);
            assertThat(workflow.received.get(0).path()).isEqualTo("/steady");
        }
    }

    private Engines open() {
        Engines engines = engines().open();
        engines.webhooks().listen(PRICES.connector(), ends);
        engines.webhooks().register(PRICES, (subscription, event) -> true);
        return engines;
    }

    private StoredSubscription subscribe(Engines engines, String path, Map<String, String> keys) {
        URI callback = workflow.url(path);
        return subscribed(engines.webhooks().subscribe(trigger(callback, keys), s -> {}));
    }

    private static void publish(Engines engines, Map<String, String> keys, String body) {
        engines.webhooks().publish(PRICES, Optional.empty(), keys, json(body), Map.of());
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
