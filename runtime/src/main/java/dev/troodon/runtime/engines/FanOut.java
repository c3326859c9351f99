package dev.troodon.runtime.engines;

import dev.troodon.runtime.engine.EventMatcher;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.FanOutState;
import dev.troodon.runtime.storage.Recipient;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionPage;
import dev.troodon.runtime.storage.SubscriptionQuery;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers an event to its subscribers, a page at a time, so that a crash repeats a page and not the whole event. */
final class FanOut {
    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

    private final Storage storage;
    private final int page;
    private final Clock clock;
    private final Ids ids;
    private final Executor executor;
    private final Map<OperationKey, EventMatcher> matchers;

    FanOut(
            Storage storage,
            int page,
            Clock clock,
            Ids ids,
            Executor executor,
            Map<OperationKey, EventMatcher> matchers) {
        this.storage = storage;
        this.page = page;
        this.clock = clock;
        this.ids = ids;
        this.executor = executor;
        this.matchers = matchers;
    }

    CompletionStage<WorkResult> run(String eventId) {
        return CompletableFuture.supplyAsync(() -> step(eventId), executor);
    }

    private WorkResult step(String eventId) {
        Optional<FanOutState> state = storage.events().fanOut(eventId);
        if (state.isEmpty()) {
            return new WorkResult.Done();
        }
        StoredEvent event = state.get().event();
        EventMatcher matcher = matchers.get(event.operation());
        if (matcher == null) {
            return new WorkResult.NotHere();
        }
        Instant now = clock.instant();
        SubscriptionPage found = storage.subscriptions()
                .page(
                        new SubscriptionQuery(event.operation(), event.tenant(), event.keys(), now),
                        state.get().from(),
                        page);
        storage.events().fannedOut(eventId, recipients(found.items(), event, matcher), found.next(), now);
        return found.next().isPresent() ? new WorkResult.Again(now) : new WorkResult.Done();
    }

    private List<Recipient> recipients(List<StoredSubscription> offered, StoredEvent event, EventMatcher matcher) {
        List<Recipient> recipients = new ArrayList<>();
        for (StoredSubscription subscription : offered) {
            try {
                if (matcher.matches(subscription, event)) {
                    recipients.add(new Recipient(subscription.id(), ids.next(), true));
                }
            } catch (Exception | Error e) {
                // An Error too: left alone, the event would come back for ever, and reach nobody.
                LOG.warn("Whether an event of {} is one for a subscriber is asked again later", event.operation(), e);
                recipients.add(new Recipient(subscription.id(), ids.next(), false));
            }
        }
        return recipients;
    }
}
