package dev.troodon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A mistake of the processor's own is told as one, at the connector, and stops no compiler. */
class InternalErrorTest {
    private static final JavaFileObject BAKERY = JavaFileObjects.forSourceString("cakes.Bakery", """
            package cakes;

            @dev.troodon.annotations.Connector(title = "Cake Bakery")
            public class Bakery {
                @dev.troodon.annotations.Action
                public String open() {
                    return "";
                }
            }
            """);

    @Test
    void aFailureIsReportedAtTheConnector() {
        Compilation compilation =
                Compiler.javac().withProcessors(new OnABrokenCompiler()).compile(BAKERY);

        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT))
                    .startsWith("[TRD901] the processor itself failed (IllegalStateException: out of order at ")
                    .contains("please report it");
            assertThat(error.getLineNumber()).isEqualTo(4);
        });
    }

    /** The processor in a compiler that fails when it is asked for Javadoc. */
    private static final class OnABrokenCompiler extends AbstractProcessor {
        private final ConnectorProcessor processor = new ConnectorProcessor();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Elements broken = instead(Elements.class, environment.getElementUtils(), "getDocComment", () -> {
                throw new IllegalStateException("out of order");
            });
            processor.init(instead(ProcessingEnvironment.class, environment, "getElementUtils", () -> broken));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        private static <T> T instead(Class<T> type, T whole, String method, Supplier<?> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                        if (called.getName().equals(method)) {
                            return answer.get();
                        }
                        try {
                            return called.invoke(whole, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    }));
        }
    }
}
