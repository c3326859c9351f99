package dev.troodon.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.engine.StoredSubscription;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How deliveries are kept. */
public abstract class DeliveryStoreContract extends StorageContract {
    @Test
    void a_received_delivery_is_done_and_a_triggers_subscription_lives_on() {
        StoredSubscription trigger = active(PRICES, Map.of());
        String delivery = deliver(trigger);

        assertThat(storage.deliveries().delivered(delivery, later())).isEmpty();
        assertThat(storage.deliveries().delivered(delivery, later())).isEmpty();

        assertThat(storage.deliveries().find(delivery)).isEmpty();
        assertThat(storage.subscriptions().find(trigger.id(), now)).isPresent();
    }

    @Test
    void a_received_answer_ends_its_subscription_once() {
        StoredSubscription waiting = active(ASK, Map.of());
        storage.events().reply(event(ASK, Optional.empty(), Map.of()), waiting.id(), "answer");

        assertThat(storage.deliveries().delivered("answer", later())).contains(waiting);
        assertThat(storage.deliveries().delivered("answer", later())).isEmpty();
        assertThat(storage.subscriptions().find(waiting.id(), now)).isEmpty();
    }

    @Test
    void failed_attempts_are_counted_and_matching_is_noted() {
        String delivery = deliver(active(PRICES, Map.of()));

        storage.deliveries().failed(delivery);
        storage.deliveries().failed(delivery);
        storage.deliveries().matched(delivery);

        assertThat(storage.deliveries().find(delivery).orElseThrow().attempts()).isEqualTo(2);
        assertThat(storage.deliveries().find(delivery).orElseThrow().matched()).isTrue();
    }

    @Test
    void a_discarded_delivery_leaves_no_dead_letter() {
        String delivery = deliver(active(PRICES, Map.of()));

        storage.deliveries().discard(delivery);

        assertThat(storage.deliveries().find(delivery)).isEmpty();
        assertThat(storage.deliveries().deadLetters(10)).isEmpty();
    }

    @Test
    void what_is_given_up_becomes_a_dead_letter_and_can_be_tried_once_more() {
        StoredSubscription subscription = active(PRICES, Map.of());
        String delivery = deliver(subscription);
        storage.deliveries().failed(delivery);

        storage.deliveries().bury(delivery, "no answer", now);

        assertThat(storage.deliveries().find(delivery)).isEmpty();
        DeadLetter letter = storage.deliveries().deadLetters(10).get(0);
        assertThat(letter.deliveryId()).isEqualTo(delivery);
        assertThat(letter.subscriptionId()).isEqualTo(subscription.id());
        assertThat(letter.operation()).isEqualTo(PRICES);
        assertThat(letter.host()).isEqualTo("one.example");
        assertThat(letter.reason()).isEqualTo("no answer");
        assertThat(letter.attempts()).isEqualTo(2);
        assertThat(letter.at()).isEqualTo(now);

        assertThat(storage.deliveries().replay(delivery, now)).isTrue();
        assertThat(storage.deliveries().replay(delivery, now)).isFalse();
        assertThat(storage.deliveries().find(delivery).orElseThrow().attempts()).isZero();
        assertThat(storage.deliveries().deadLetters(10)).isEmpty();
    }

    @Test
    void a_dead_letter_of_an_ended_subscription_stays_dead() {
        StoredSubscription subscription = active(PRICES, Map.of());
        String delivery = deliver(subscription);
        storage.deliveries().bury(delivery, "no answer", now);
        storage.subscriptions().end(subscription.id(), later());

        assertThat(storage.deliveries().replay(delivery, now)).isFalse();
    }

    @Test
    void dead_letters_are_listed_latest_first_and_purged_oldest_first() {
        StoredSubscription subscription = active(PRICES, Map.of());
        String older = deliver(subscription);
        String newer = deliver(subscription);
        storage.deliveries().bury(older, "no answer", now);
        storage.deliveries().bury(newer, "no answer", now.plusSeconds(1));

        assertThat(storage.deliveries().deadLetters(10))
                .extracting(DeadLetter::deliveryId)
                .containsExactly(newer, older);
        assertThat(storage.deliveries().purge(now, 10)).isZero();
        assertThat(storage.deliveries().purge(now.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(storage.deliveries().deadLetters(10))
                .extracting(DeadLetter::deliveryId)
                .containsExactly(newer);
    }

    @Test
    void refusals_in_a_row_suspend_and_a_receipt_in_between_starts_anew() {
        StoredSubscription subscription = active(PRICES, Map.of());
        assertThat(storage.deliveries().refused(deliver(subscription), "answered 401", 2, now))
                .isFalse();
        storage.deliveries().delivered(deliver(subscription), later());
        assertThat(storage.deliveries().refused(deliver(subscription), "answered 401", 2, now))
                .isFalse();
        String stillOnItsWay = deliver(subscription);

        assertThat(storage.deliveries().refused(deliver(subscription), "answered 401", 2, now))
                .isTrue();

        assertThat(storage.deliveries().find(stillOnItsWay).orElseThrow().suspended())
                .isTrue();
        assertThat(offers(subscription)).isFalse();
        assertThat(storage.subscriptions().resume(subscription.id())).isTrue();
        assertThat(offers(subscription)).isTrue();
        assertThat(storage.subscriptions().resume("nobody")).isFalse();
    }

    private boolean offers(StoredSubscription subscription) {
        SubscriptionQuery query = new SubscriptionQuery(PRICES, Optional.empty(), Map.of(), now);
        return storage.subscriptions().page(query, Optional.empty(), 10).items().contains(subscription);
    }
}
