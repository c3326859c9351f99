package dev.troodon.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.ReplyResult;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How events and answers are kept. */
public abstract class EventStoreContract extends StorageContract {
    @Test
    void a_published_event_is_offered_from_the_beginning_and_then_from_where_it_was_left() {
        StoredEvent event = event(Map.of("k", "v"));
        storage.events().publish(event);

        assertThat(storage.events().fanOut(event.id())).contains(new FanOutState(event, Optional.empty()));

        storage.events().fannedOut(event.id(), List.of(), Optional.of("17"), now);
        assertThat(storage.events().fanOut(event.id())).contains(new FanOutState(event, Optional.of("17")));

        storage.events().fannedOut(event.id(), List.of(), Optional.empty(), now);
        assertThat(storage.events().fanOut(event.id())).isEmpty();
    }

    @Test
    void each_recipient_gets_one_delivery_with_the_event_and_the_callback() {
        StoredSubscription subscription = active(PRICES, Map.of());
        StoredEvent event = event(Map.of());
        storage.events().publish(event);

        storage.events()
                .fannedOut(
                        event.id(),
                        List.of(new Recipient(subscription.id(), "first", false), new Recipient("nobody", "x", true)),
                        Optional.of("1"),
                        now);
        storage.events()
                .fannedOut(
                        event.id(), List.of(new Recipient(subscription.id(), "second", true)), Optional.empty(), now);

        Delivery delivery = storage.deliveries().find("first").orElseThrow();
        assertThat(delivery.subscription()).isEqualTo(subscription);
        assertThat(delivery.event()).isEqualTo(event);
        assertThat(delivery.callback().url().asUtf8()).startsWith("https://one.example/");
        assertThat(delivery.matched()).isFalse();
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.since()).isEqualTo(now);
        assertThat(storage.deliveries().find("second")).isEmpty();
        assertThat(storage.deliveries().find("x")).isEmpty();
    }

    @Test
    void only_the_first_answer_counts() {
        StoredSubscription waiting = active(ASK, Map.of());

        assertThat(reply(waiting.id(), "first")).isEqualTo(ReplyResult.ACCEPTED);
        assertThat(reply(waiting.id(), "second")).isEqualTo(ReplyResult.ALREADY_ANSWERED);

        assertThat(storage.deliveries().find("first")).isPresent();
        assertThat(storage.deliveries().find("second")).isEmpty();
    }

    @Test
    void an_answer_needs_somebody_who_waits_for_it() {
        StoredSubscription trigger = active(PRICES, Map.of());
        StoredSubscription waiting = active(ASK, Map.of());
        StoredEvent wrongOperation = event(ORDER, Optional.empty(), Map.of());

        assertThat(reply("nobody", "a")).isEqualTo(ReplyResult.UNKNOWN);
        assertThat(reply(trigger.id(), "b")).isEqualTo(ReplyResult.UNKNOWN);
        assertThat(storage.events().reply(wrongOperation, waiting.id(), "c")).isEqualTo(ReplyResult.UNKNOWN);

        storage.subscriptions().end(waiting.id(), later());
        assertThat(reply(waiting.id(), "d")).isEqualTo(ReplyResult.UNKNOWN);
    }

    @Test
    void it_is_remembered_for_a_while_that_an_ended_one_was_answered() {
        StoredSubscription waiting = active(ASK, Map.of());
        reply(waiting.id(), "first");
        storage.deliveries().delivered("first", later());

        assertThat(reply(waiting.id(), "second")).isEqualTo(ReplyResult.ALREADY_ANSWERED);
        assertThat(storage.subscriptions().purge(now, 10)).isZero();
        assertThat(storage.subscriptions().purge(later(), 10)).isEqualTo(1);
        assertThat(reply(waiting.id(), "third")).isEqualTo(ReplyResult.UNKNOWN);
    }

    private ReplyResult reply(String subscription, String delivery) {
        return storage.events().reply(event(ASK, Optional.empty(), Map.of()), subscription, delivery);
    }
}
