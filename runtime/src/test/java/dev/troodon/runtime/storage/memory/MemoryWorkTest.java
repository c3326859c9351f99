package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.WorkContract;
import java.time.Clock;

class MemoryWorkTest extends WorkContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }
}
