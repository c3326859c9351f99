package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.DeliveryStore;
import dev.troodon.runtime.storage.EventStore;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionStore;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkLimits;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps everything in memory, until the process ends. Says so once, when it is started. */
public final class MemoryStorage implements Storage {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryStorage.class);

    private final WorkQueue queue;
    private final MemoryJobs jobs;
    private final MemorySubscriptions subscriptions;
    private final MemoryEvents events;
    private final MemoryDeliveries deliveries;

    /**
     * An empty storage.
     *
     * @param clock tells when work is due; may be one that a test moves
     */
    public MemoryStorage(Clock clock) {
        this.queue = new WorkQueue(clock);
        this.jobs = new MemoryJobs(queue);
        Tables tables = new Tables(queue);
        this.subscriptions = new MemorySubscriptions(tables);
        this.events = new MemoryEvents(tables);
        this.deliveries = new MemoryDeliveries(tables);
    }

    @Override
    public JobStore jobs() {
        return jobs;
    }

    @Override
    public SubscriptionStore subscriptions() {
        return subscriptions;
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public DeliveryStore deliveries() {
        return deliveries;
    }

    @Override
    public void start(WorkHandler handler, WorkLimits limits) {
        queue.start(handler, limits);
        LOG.warn("Jobs, subscriptions and events are kept in memory only: they are forgotten when this process ends.");
    }

    @Override
    public void stop() {
        queue.stop();
    }

    @Override
    public boolean forgets() {
        return true;
    }

    @Override
    public void close() {
        queue.stop();
    }
}
