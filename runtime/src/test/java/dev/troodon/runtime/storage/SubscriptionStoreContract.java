package dev.troodon.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredSubscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How subscriptions are kept. */
public abstract class SubscriptionStoreContract extends StorageContract {
    private static final String CALLBACK = "https://one.example/a%2Fb?sig=secret";

    @Test
    void the_hash_key_is_long_and_stays() {
        assertThat(storage.subscriptions().hashKey().length()).isGreaterThanOrEqualTo(32);
        assertThat(storage.subscriptions().hashKey())
                .isEqualTo(storage.subscriptions().hashKey());
    }

    @Test
    void a_subscription_is_found_as_it_was_given_until_it_expires() {
        StoredSubscription added = subscription(PRICES, Map.of("k", "v"), Caller.named("ann"));

        assertThat(storage.subscriptions().add(added, address(CALLBACK), Optional.empty(), ROOM))
                .isEqualTo(new Admission.Accepted<>(added));

        assertThat(storage.subscriptions().find(added.id(), now)).contains(added);
        assertThat(storage.subscriptions().find(added.id(), later())).isEmpty();
    }

    @Test
    void without_room_nothing_is_kept() {
        active(PRICES, Map.of());
        StoredSubscription second = subscription(PRICES, Map.of(), Caller.ANONYMOUS);

        assertThat(storage.subscriptions()
                        .add(second, address(CALLBACK), Optional.empty(), new Capacity(1, Duration.ofSeconds(7))))
                .isEqualTo(new Admission.Full<>(Duration.ofSeconds(7)));
        assertThat(storage.subscriptions().find(second.id(), now)).isEmpty();
    }

    @Test
    void a_repeated_key_gives_the_earlier_subscription_within_operation_tenant_and_callback_only() {
        StoredSubscription first = keyed(ASK, Caller.named("ann").within("north"), CALLBACK);
        storage.subscriptions().activate(first.id(), now, later());
        StoredSubscription again = subscription(ASK, Map.of(), first.caller());

        assertThat(storage.subscriptions()
                        .add(again, address(CALLBACK), Optional.of("key"), new Capacity(1, Duration.ZERO)))
                .isEqualTo(new Admission.Repeated<>(first));
        assertThat(storage.subscriptions().find(again.id(), now)).isEmpty();
        keyed(ASK, Caller.named("ann").within("south"), CALLBACK);
        keyed(PRICES, first.caller(), CALLBACK);
        keyed(ASK, first.caller(), CALLBACK + "2");
    }

    @Test
    void a_repeated_key_has_to_wait_until_the_earlier_subscription_is_active() {
        StoredSubscription first = keyed(ASK, Caller.ANONYMOUS, CALLBACK);

        assertThat(storage.subscriptions()
                        .add(
                                subscription(ASK, Map.of(), Caller.ANONYMOUS),
                                address(CALLBACK),
                                Optional.of("key"),
                                new Capacity(100, Duration.ofSeconds(7))))
                .isEqualTo(new Admission.Full<>(Duration.ofSeconds(7)));

        storage.subscriptions().end(first.id(), later());
        keyed(ASK, Caller.ANONYMOUS, CALLBACK);
    }

    @Test
    void a_repeated_key_finds_an_answered_subscription_until_that_is_forgotten() {
        StoredSubscription first = keyed(ASK, Caller.ANONYMOUS, CALLBACK);
        storage.subscriptions().activate(first.id(), now, later());
        storage.events().reply(event(ASK, Optional.empty(), Map.of()), first.id(), id());
        storage.subscriptions().end(first.id(), later());

        assertThat(storage.subscriptions()
                        .add(
                                subscription(ASK, Map.of(), Caller.ANONYMOUS),
                                address(CALLBACK),
                                Optional.of("key"),
                                ROOM))
                .isEqualTo(new Admission.Repeated<>(first));

        storage.subscriptions().purge(later(), 10);
        keyed(ASK, Caller.ANONYMOUS, CALLBACK);
    }

    @Test
    void only_active_subscriptions_are_offered_events() {
        StoredSubscription subscription = pending(PRICES, Map.of(), CALLBACK);
        assertThat(offered(Map.of())).isEmpty();

        assertThat(storage.subscriptions().activate(subscription.id(), now, later()))
                .contains(List.of());
        assertThat(offered(Map.of())).containsExactly(subscription);

        storage.subscriptions().end(subscription.id(), later());
        assertThat(offered(Map.of())).isEmpty();
        assertThat(storage.subscriptions().activate(subscription.id(), now, later()))
                .isEmpty();
    }

    @Test
    void activating_supersedes_the_same_callback_of_the_same_operation_and_tenant() {
        StoredSubscription older = pending(PRICES, Map.of(), CALLBACK);
        storage.subscriptions().activate(older.id(), now, later());
        StoredSubscription otherOperation = pending(ORDER, Map.of(), CALLBACK);
        storage.subscriptions().activate(otherOperation.id(), now, later());
        StoredSubscription otherTenant = subscription(PRICES, Map.of(), Caller.ANONYMOUS.within("south"));
        storage.subscriptions().add(otherTenant, address(CALLBACK), Optional.empty(), ROOM);
        storage.subscriptions().activate(otherTenant.id(), now, later());
        StoredSubscription newer = pending(PRICES, Map.of(), CALLBACK);

        assertThat(storage.subscriptions().activate(newer.id(), now, later())).contains(List.of(older));

        assertThat(offered(Map.of())).containsExactly(newer);
        assertThat(storage.subscriptions().end(older.id(), later())).isEmpty();
        assertThat(storage.subscriptions().find(newer.id(), now)).isPresent();
        assertThat(storage.subscriptions().find(otherOperation.id(), now)).isPresent();
        assertThat(storage.subscriptions().find(otherTenant.id(), now)).isPresent();
    }

    @Test
    void what_was_on_its_way_to_a_superseded_subscription_goes_to_the_newer() {
        StoredSubscription older = pending(PRICES, Map.of(), CALLBACK);
        storage.subscriptions().activate(older.id(), now, later());
        String delivery = deliver(older);
        StoredSubscription newer = pending(PRICES, Map.of(), CALLBACK);

        storage.subscriptions().activate(newer.id(), now, later());

        assertThat(storage.deliveries().find(delivery).orElseThrow().subscription())
                .isEqualTo(newer);
    }

    @Test
    void ending_happens_once_and_takes_along_what_was_on_its_way() {
        StoredSubscription subscription = active(PRICES, Map.of());
        String delivery = deliver(subscription);

        assertThat(storage.subscriptions().end(subscription.id(), later())).contains(subscription);
        assertThat(storage.subscriptions().end(subscription.id(), later())).isEmpty();
        assertThat(storage.deliveries().find(delivery)).isEmpty();
    }

    @Test
    void a_callback_ends_the_subscriptions_of_its_connector_and_tenant() {
        StoredSubscription trigger = pending(PRICES, Map.of(), CALLBACK);
        StoredSubscription action = pending(ASK, Map.of(), CALLBACK);
        StoredSubscription other = active(PRICES, Map.of());
        Bytes hash = address(CALLBACK).hash();

        assertThat(storage.subscriptions().endByCallback("dev.example.Other", Optional.empty(), hash, later()))
                .isEmpty();
        assertThat(storage.subscriptions().endByCallback(PRICES.connector(), Optional.of("south"), hash, later()))
                .isEmpty();
        assertThat(storage.subscriptions().endByCallback(PRICES.connector(), Optional.empty(), hash, later()))
                .containsExactlyInAnyOrder(trigger, action);
        assertThat(storage.subscriptions().find(other.id(), now)).isPresent();
    }

    @Test
    void a_callback_alone_ends_the_subscriptions_of_all_tenants() {
        StoredSubscription nobodys = pending(PRICES, Map.of(), CALLBACK);
        StoredSubscription souths =
                subscription(PRICES, Map.of(), Caller.named("ann").within("south"));
        storage.subscriptions().add(souths, address(CALLBACK), Optional.empty(), ROOM);
        active(PRICES, Map.of());
        Bytes hash = address(CALLBACK).hash();

        assertThat(storage.subscriptions().endByCallback("dev.example.Other", hash, later()))
                .isEmpty();
        assertThat(storage.subscriptions().endByCallback(PRICES.connector(), hash, later()))
                .containsExactlyInAnyOrder(nobodys, souths);
    }

    @Test
    void expired_ones_end_in_steps() {
        StoredSubscription first = active(PRICES, Map.of());
        StoredSubscription second = active(PRICES, Map.of());

        assertThat(storage.subscriptions().endExpired(now, later(), 10)).isEmpty();
        List<StoredSubscription> ended = new ArrayList<>(storage.subscriptions().endExpired(later(), later(), 1));
        assertThat(ended).hasSize(1);
        ended.addAll(storage.subscriptions().endExpired(later(), later(), 10));
        assertThat(ended).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void those_that_were_never_activated_are_dropped() {
        StoredSubscription forgotten = pending(PRICES, Map.of(), CALLBACK);
        StoredSubscription active = active(PRICES, Map.of());

        assertThat(storage.subscriptions().dropPending(now, 10)).isZero();
        assertThat(storage.subscriptions().dropPending(now.plusMillis(1), 10)).isEqualTo(1);
        assertThat(storage.subscriptions().find(forgotten.id(), now)).isEmpty();
        assertThat(storage.subscriptions().find(active.id(), now)).isPresent();
    }

    @Test
    void an_event_is_offered_where_the_keys_that_both_have_are_equal() {
        StoredSubscription msft = active(PRICES, Map.of("security", "MSFT"));
        StoredSubscription msftEu = active(PRICES, Map.of("security", "MSFT", "region", "eu"));
        StoredSubscription any = active(PRICES, Map.of());
        StoredSubscription aapl = active(PRICES, Map.of("security", "AAPL"));
        active(ORDER, Map.of("security", "MSFT"));

        assertThat(offered(Map.of("security", "MSFT"))).containsExactly(msft, msftEu, any);
        assertThat(offered(Map.of("security", "MSFT", "region", "us"))).containsExactly(msft, any);
        assertThat(offered(Map.of("security", "AAPL", "region", "eu"))).containsExactly(any, aapl);
        assertThat(offered(Map.of())).containsExactly(msft, msftEu, any, aapl);
    }

    @Test
    void tenants_are_kept_apart() {
        StoredSubscription south = subscription(PRICES, Map.of(), Caller.ANONYMOUS.within("south"));
        storage.subscriptions().add(south, address(CALLBACK), Optional.empty(), ROOM);
        storage.subscriptions().activate(south.id(), now, later());
        StoredSubscription nobodys = active(PRICES, Map.of());

        assertThat(page(Optional.of("south"), Map.of(), Optional.empty(), 10).items())
                .containsExactly(south);
        assertThat(page(Optional.empty(), Map.of(), Optional.empty(), 10).items())
                .containsExactly(nobodys);
        assertThat(page(Optional.of("north"), Map.of(), Optional.empty(), 10).items())
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_and_one_activated_in_between_comes_later() {
        List<StoredSubscription> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(active(PRICES, i % 2 == 0 ? Map.of() : Map.of("k", "v")));
        }
        SubscriptionPage page = page(Optional.empty(), Map.of("k", "v"), Optional.empty(), 2);
        List<StoredSubscription> seen = new ArrayList<>(page.items());
        expected.add(active(PRICES, Map.of()));
        while (page.next().isPresent()) {
            page = page(Optional.empty(), Map.of("k", "v"), page.next(), 2);
            seen.addAll(page.items());
        }
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    private List<StoredSubscription> offered(Map<String, String> keys) {
        return page(Optional.empty(), keys, Optional.empty(), 100).items();
    }

    /** Adds a subscription under a key; it must be taken. */
    private StoredSubscription keyed(OperationKey operation, Caller caller, String callback) {
        StoredSubscription added = subscription(operation, Map.of(), caller);
        assertThat(storage.subscriptions().add(added, address(callback), Optional.of("key"), ROOM))
                .isEqualTo(new Admission.Accepted<>(added));
        return added;
    }

    private SubscriptionPage page(Optional<String> tenant, Map<String, String> keys, Optional<String> from, int limit) {
        return storage.subscriptions().page(new SubscriptionQuery(PRICES, tenant, keys, now), from, limit);
    }
}
