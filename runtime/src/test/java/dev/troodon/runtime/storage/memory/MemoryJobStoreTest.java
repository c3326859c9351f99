package dev.troodon.runtime.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.storage.JobStoreContract;
import dev.troodon.runtime.storage.Storage;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryJobStoreTest extends JobStoreContract {
    @Override
    protected Storage open(Clock clock) {
        return new MemoryStorage(clock);
    }

    @Test
    void the_memory_that_a_request_takes_is_given_back_at_the_end() {
        Job job = job();
        storage.jobs().accept(job, Optional.empty(), ROOM);
        assertThat(storage.jobs().begin(job.id()).orElseThrow().request()).isEqualTo(job.request());

        storage.jobs().finish(job.id(), answer("1"), later());

        assertThat(storage.jobs()
                        .find(job.id(), now)
                        .orElseThrow()
                        .request()
                        .body()
                        .length())
                .isZero();
    }
}
