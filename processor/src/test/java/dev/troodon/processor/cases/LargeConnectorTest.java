package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No method of generated code grows so far with the number of operations that the compiler or the JVM would refuse it. */
class LargeConnectorTest {
    @Test
    void aThousandOperationsCompile() {
        String operations = IntStream.range(0, 1_000).mapToObj("""
                            /** Hands back what it was given by number %1$d. */
                            @Action
                            public String operation%1$d(String first, int second) {
                                return first;
                            }
                        """::formatted).collect(Collectors.joining());

        Compilation compilation = Compiling.compile(
                List.of("-Atroodon.warnings=off"),
                List.of(JavaFileObjects.forSourceString("large.Large", """
                        package large;

                        import dev.troodon.annotations.*;

                        /** Does a thousand things that are much alike. */
                        @Connector(title = "Large")
                        public class Large {
                        %s
                        }
                        """.formatted(operations))));

        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
