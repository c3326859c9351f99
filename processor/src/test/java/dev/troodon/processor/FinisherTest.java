package dev.troodon.processor;

import static dev.troodon.processor.emit.model.ConnectorBuilder.connector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.Finisher.Work;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Site;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class FinisherTest {
    private static final TypeElement TYPE = (TypeElement) Proxy.newProxyInstance(
            TypeElement.class.getClassLoader(), new Class<?>[] {TypeElement.class}, (proxy, method, arguments) -> null);
    private static final BiConsumer<Connector, Findings> NO_CHECK = (connector, findings) -> {};

    @Test
    void textsComeInTheOrderInWhichTheyWereAskedForWhoeverWroteThem() {
        Finisher finisher = new Finisher(NO_CHECK, List.of(named(".first"), named(".second")));
        List<String> expected = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            finisher.begin(numbered(number), TYPE, new Findings());
            expected.add("Service" + number + ".first");
            expected.add("Service" + number + ".second");
        }

        assertThat(texts(finisher)).isEqualTo(expected);
        assertThat(finisher.finish()).isEmpty();
    }

    @Test
    void theCallersThreadTakesOverWhatTheOtherHasNotBegun() {
        CountDownLatch firstIsBegun = new CountDownLatch(1);
        CountDownLatch lastIsWritten = new CountDownLatch(1);
        Set<String> threads = ConcurrentHashMap.newKeySet();
        Finisher finisher = new Finisher(NO_CHECK, List.of(connector -> {
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
        finisher.begin(numbered(0), TYPE, new Findings());
        finisher.begin(numbered(1), TYPE, new Findings());

        assertThat(texts(finisher)).containsExactly("Service0", "Service1");
        assertThat(threads).hasSize(2).contains(Thread.currentThread().getName());
    }

    @Test
    void whatAnEmitterThrowsIsThrownWhereTheTextsAreAskedFor() {
        Finisher finisher = new Finisher(NO_CHECK, List.of(connector -> {
            throw new IllegalStateException("out of order");
        }));
        finisher.begin(numbered(0), TYPE, new Findings());

        Work work = finisher.finish().get(0);

        assertThatThrownBy(work::artifacts)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("out of order");
    }

    @Test
    void whatACheckThrowsIsThrownWhereTheFindingsAreAskedFor() {
        Finisher finisher = new Finisher(
                (connector, findings) -> {
                    throw new IllegalStateException("out of order");
                },
                List.of(named("")));
        finisher.begin(numbered(0), TYPE, new Findings());

        Work work = finisher.finish().get(0);

        assertThatThrownBy(work::findings).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(work::artifacts).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withErrorsNothingIsEmitted() {
        Finisher finisher = new Finisher(
                (connector, findings) -> findings.add(ModelRule.CLASS_NAME_FORM, Site.NOWHERE, "1"),
                List.of(named("")));
        finisher.begin(numbered(0), TYPE, new Findings());

        Work work = finisher.finish().get(0);

        assertThat(work.findings().all()).hasSize(1);
        assertThat(work.artifacts()).isEmpty();
    }

    @Test
    void withErrorsOfReadingNothingIsChecked() {
        Findings ofReading = new Findings();
        ofReading.add(ModelRule.CLASS_NAME_FORM, Site.NOWHERE, "1");
        Finisher finisher = new Finisher(
                (connector, findings) -> {
                    throw new AssertionError("checked");
                },
                List.of(named("")));
        finisher.begin(numbered(0), TYPE, ofReading);

        Work work = finisher.finish().get(0);

        assertThat(work.findings()).isSameAs(ofReading);
        assertThat(work.artifacts()).isEmpty();
    }

    private static List<String> texts(Finisher finisher) {
        return finisher.finish().stream()
                .flatMap(work -> work.artifacts().stream())
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
