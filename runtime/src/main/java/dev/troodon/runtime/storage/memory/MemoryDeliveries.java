package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.storage.DeadLetter;
import dev.troodon.runtime.storage.Delivery;
import dev.troodon.runtime.storage.DeliveryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Deliveries and dead letters. */
final class MemoryDeliveries implements DeliveryStore {
    /** Dead letters hold their content: the oldest make room, rather than fill the memory. */
    private static final int MOST_DEAD_LETTERS = 10_000;

    private final Tables tables;

    MemoryDeliveries(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Delivery> find(String id) {
        synchronized (tables) {
            return row(id).map(DeliveryRow::snapshot);
        }
    }

    @Override
    public void matched(String id) {
        synchronized (tables) {
            row(id).ifPresent(row -> row.matched = true);
        }
    }

    @Override
    public void discard(String id) {
        synchronized (tables) {
            row(id).ifPresent(tables::remove);
        }
    }

    @Override
    public void failed(String id) {
        synchronized (tables) {
            row(id).ifPresent(row -> row.attempts++);
        }
    }

    @Override
    public Optional<StoredSubscription> delivered(String id, Instant forgetAt) {
        synchronized (tables) {
            DeliveryRow row = tables.deliveries.get(id);
            if (row == null) {
                return Optional.empty();
            }
            tables.remove(row);
            SubscriptionRow subscription = row.subscription;
            subscription.refusals = 0;
            if (!subscription.subscription.once()) {
                return Optional.empty();
            }
            tables.end(subscription, forgetAt);
            return Optional.of(subscription.subscription);
        }
    }

    @Override
    public void bury(String id, String reason, Instant now) {
        synchronized (tables) {
            row(id).ifPresent(row -> bury(row, reason, now));
        }
    }

    @Override
    public boolean refused(String id, String reason, int suspendAfter, Instant now) {
        synchronized (tables) {
            DeliveryRow row = tables.deliveries.get(id);
            if (row == null) {
                return false;
            }
            bury(row, reason, now);
            SubscriptionRow subscription = row.subscription;
            subscription.refusals++;
            boolean suspends = !subscription.suspended && subscription.refusals >= suspendAfter;
            subscription.suspended |= suspends;
            return suspends;
        }
    }

    @Override
    public List<DeadLetter> deadLetters(int limit) {
        synchronized (tables) {
            List<DeadLetter> letters = new ArrayList<>(
                    tables.buried.values().stream().map(Buried::letter).toList());
            Collections.reverse(letters);
            return letters.stream().limit(limit).toList();
        }
    }

    @Override
    public boolean replay(String id, Instant now) {
        synchronized (tables) {
            Buried buried = tables.buried.get(id);
            if (buried == null) {
                return false;
            }
            DeliveryRow old = buried.delivery();
            SubscriptionRow row = tables.subscriptions.get(old.subscription.subscription.id());
            if (row == null) {
                return false;
            }
            tables.buried.remove(id);
            tables.deliver(id, old.event, row, old.matched, now);
            return true;
        }
    }

    @Override
    public int purge(Instant before, int limit) {
        synchronized (tables) {
            int gone = 0;
            Iterator<Buried> oldest = tables.buried.values().iterator();
            while (oldest.hasNext()
                    && gone < limit
                    && oldest.next().letter().at().isBefore(before)) {
                oldest.remove();
                gone++;
            }
            return gone;
        }
    }

    private void bury(DeliveryRow row, String reason, Instant now) {
        tables.remove(row);
        StoredSubscription subscription = row.subscription.subscription;
        DeadLetter letter = new DeadLetter(
                row.id,
                row.event.id(),
                subscription.id(),
                subscription.operation(),
                row.subscription.callback.host(),
                reason,
                row.attempts + 1,
                now);
        tables.buried.put(row.id, new Buried(letter, row));
        if (tables.buried.size() > MOST_DEAD_LETTERS) {
            Iterator<Buried> oldest = tables.buried.values().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private Optional<DeliveryRow> row(String id) {
        return Optional.ofNullable(tables.deliveries.get(id));
    }
}
