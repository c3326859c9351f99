package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.SubscriptionStoreContract;
import java.time.Clock;

class MemorySubscriptionStoreTest extends SubscriptionStoreContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }
}
