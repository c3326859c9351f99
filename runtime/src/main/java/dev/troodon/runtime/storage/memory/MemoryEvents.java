package dev.troodon.runtime.storage.memory;

import dev.troodon.handles.ReplyResult;
import dev.troodon.runtime.engine.StoredEvent;
import dev.troodon.runtime.storage.EventStore;
import dev.troodon.runtime.storage.FanOutState;
import dev.troodon.runtime.storage.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events, until they have been offered to everybody; their deliveries hold on to them after that. */
final class MemoryEvents implements EventStore {
    private final Tables tables;

    MemoryEvents(Tables tables) {
        this.tables = tables;
    }

    @Override
    public void publish(StoredEvent event) {
        synchronized (tables) {
            tables.events.put(event.id(), new FanOutState(event, Optional.empty()));
            tables.fanOut(event);
        }
    }

    @Override
    public Optional<FanOutState> fanOut(String id) {
        synchronized (tables) {
            return Optional.ofNullable(tables.events.get(id));
        }
    }

    @Override
    public void fannedOut(String id, List<Recipient> recipients, Optional<String> next, Instant now) {
        synchronized (tables) {
            FanOutState state = tables.events.get(id);
            if (state == null) {
                return;
            }
            for (Recipient recipient : recipients) {
                SubscriptionRow row = tables.subscriptions.get(recipient.subscriptionId());
                if (row != null) {
                    tables.deliver(recipient.deliveryId(), state.event(), row, recipient.matched(), now);
                }
            }
            if (next.isPresent()) {
                tables.events.put(id, new FanOutState(state.event(), next));
            } else {
                tables.events.remove(id);
            }
        }
    }

    @Override
    public ReplyResult reply(StoredEvent answer, String subscriptionId, String deliveryId) {
        synchronized (tables) {
            Tables.Answered earlier = tables.answered.get(subscriptionId);
            if (earlier != null && earlier.subscription().operation().equals(answer.operation())) {
                return ReplyResult.ALREADY_ANSWERED;
            }
            SubscriptionRow row = tables.subscriptions.get(subscriptionId);
            if (row == null
                    || !row.subscription.once()
                    || !row.subscription.operation().equals(answer.operation())
                    || !row.subscription.expiresAt().isAfter(answer.publishedAt())) {
                return ReplyResult.UNKNOWN;
            }
            if (row.answered) {
                return ReplyResult.ALREADY_ANSWERED;
            }
            row.answered = true;
            tables.deliver(deliveryId, answer, row, true, answer.publishedAt());
            return ReplyResult.ACCEPTED;
        }
    }
}
