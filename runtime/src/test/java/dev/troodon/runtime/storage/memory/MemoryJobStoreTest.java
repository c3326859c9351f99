package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.JobStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;

class MemoryJobStoreTest extends JobStoreContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }
}
