package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is written depends on what is compiled, not on how. */
class OrderTest {
    private static final String CONNECTOR = """
            package cakes;

            import dev.troodon.annotations.*;

            /** Orders, prices and tracks custom cakes. */
            @Connector(title = "Cakes %1$s")
            public class Bakery%1$s {
                /** An order of theirs. */
                public record Order(Part%1$s part) {}

                /** Takes an order. */
                @Action
                public Order order(Order order) {
                    return order;
                }
            }
            """;
    private static final String PART = """
            package cakes;

            /** A part of an order. */
            public record Part%1$s(String name, int count) {}
            """;

    @Test
    void theOrderOfSourcesChangesNothing() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : List.of("One", "Two", "Three")) {
            sources.add(JavaFileObjects.forSourceString("cakes.Bakery" + name, CONNECTOR.formatted(name)));
            sources.add(JavaFileObjects.forSourceString("cakes.Part" + name, PART.formatted(name)));
        }
        Map<String, String> first = written(sources);
        assertThat(first).hasSize(9);

        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(sources, random);
            assertThat(written(sources)).as("seed %d, shuffle %d", seed, i).isEqualTo(first);
        }
    }

    private static Map<String, String> written(List<JavaFileObject> sources) {
        Compilation compilation = Compiling.compile(Compiling.ONLY_WRITE, sources);
        assertThat(compilation.errors()).isEmpty();
        return Compiling.written(compilation);
    }
}
