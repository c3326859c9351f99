package dev.troodon.runtime.serving;

import static dev.troodon.runtime.fixture.BakeryServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.fixture.BakeryServer;
import dev.troodon.runtime.storage.JobStore;
import dev.troodon.runtime.storage.Storage;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A storage that is out of order: nothing is accepted, and the workflow is told to come back. */
class StorageFailureTest {
    private final AtomicBoolean broken = new AtomicBoolean();
    private final Storage memory = new MemoryStorage(Clock.systemUTC());

    @Test
    void isAnswered503WithRetryAfterAndTellsNothing() {
        try (BakeryServer server = BakeryServer.open(settings -> settings.storage(breakable()))) {
            broken.set(true);
            for (HttpResponse<String> answer :
                    List.of(server.post("/order", "{\"flavour\":\"a\",\"lines\":[]}"), server.get("/_jobs/any"))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(code(answer)).isEqualTo("Unavailable");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).doesNotContain("disk");
            }
            assertThat(server.bakery.orders).hasValue(0);
            broken.set(false);
        }
    }

    private Storage breakable() {
        JobStore jobs = proxy(JobStore.class, memory.jobs());
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (self, method, arguments) -> method.getName().equals("jobs") ? jobs : method.invoke(memory, arguments));
    }

    private <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (broken.get()) {
                        throw new IllegalStateException("disk full");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
