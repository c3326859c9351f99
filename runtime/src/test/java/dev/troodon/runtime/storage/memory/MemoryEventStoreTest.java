package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.EventStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;

class MemoryEventStoreTest extends EventStoreContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }
}
