package dev.troodon.runtime.storage.memory;

import dev.troodon.runtime.storage.DeliveryStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;

class MemoryDeliveryStoreTest extends DeliveryStoreContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }
}
