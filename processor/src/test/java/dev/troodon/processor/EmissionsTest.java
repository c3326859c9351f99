package dev.troodon.processor;

import static dev.troodon.processor.emit.model.ConnectorBuilder.connector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.Emissions.Emission;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.model.Connector;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class EmissionsTest {
    private static final TypeElement TYPE = (TypeElement) Proxy.newProxyInstance(
            TypeElement.class.getClassLoader(), new Class<?>[] {TypeElement.class}, (proxy, method, arguments) -> null);

    @Test
    void textsComeInTheOrderInWhichTheyWereAskedForWhoeverWroteThem() {
        Emissions emissions = new Emissions(List.of(named(".first"), named(".second")));
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            emissions.begin(numbered(number), TYPE);
            expected.add("Service" + number + ".first");
            expected.add("Service" + number + ".second");
        }

        assertThat(texts(emissions)).isEqualTo(expected);
        assertThat(emissions.finish()).isEmpty();
    }

    @Test
    void theCallersThreadTakesOverWhatTheOtherHasNotBegun() {
        CountDownLatch firstIsBegun = new CountDownLatch(1);
        CountDownLatch lastIsWritten = new CountDownLatch(1);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Emissions emissions = new Emissions(List.of(connector -> {
            threads.add(Thread.currentThread().getName());
            if (connector.type().simpleName().equals("Service0")) {
                firstIsBegun.countDown();
                await(lastIsWritten);
            } else {
                await(firstIsBegun);
                lastIsWritten.countDown();
            }
            return named("").emit(connector);
        }));
        emissions.begin(numbered(0), TYPE);
        emissions.begin(numbered(1), TYPE);

        assertThat(texts(emissions)).containsExactly("Service0", "Service1");
        assertThat(threads).hasSize(2).contains(Thread.currentThread().getName());
    }

    @Test
    void whatAnEmitterThrowsIsThrownWhereTheTextsAreAskedFor() {
        Emissions emissions = new Emissions(List.of(connector -> {
            throw new IllegalStateException("out of order");
        }));
        emissions.begin(numbered(0), TYPE);

        Emission emission = emissions.finish().get(0);

        assertThatThrownBy(emission::artifacts)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("out of order");
    }

    private static List<String> texts(Emissions emissions) {
        return emissions.finish().stream()
                .flatMap(emission -> emission.artifacts().stream())
                .map(Artifact::text)
                .toList();
    }

    private static Emitter named(String suffix) {
        return connector -> List.of(new Artifact.Resource("", connector.type().simpleName() + suffix));
    }

    private static Connector numbered(int number) {
        return connector(ClassName.get("numbered", "Service" + number)).build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
