package dev.troodon.processor.cases;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A bean that several connectors mention is read once; none of them may notice. */
class SharedBeansTest {
    private static final JavaFileObject PARCEL = forSourceString("post.Parcel", """
            package post;

            /**
             * A parcel.
             *
             * @param sentOn when it was sent
             * @param size how big it is
             * @param inside what is in it
             */
            public record Parcel(java.time.Instant sentOn, Size size, java.util.List<Parcel> inside) {
                /** How big a parcel is. */
                public enum Size { SMALL, BIG }
            }
            """);

    private static final JavaFileObject BROKEN = forSourceString("post.Parcel", """
            package post;

            /**
             * A parcel.
             *
             * @param courier who brings it
             */
            public record Parcel(Thread courier) {}
            """);

    @Test
    void aConnectorComesOutAsItWouldAlone() {
        JavaFileObject plain = connector("Plain", "");
        JavaFileObject again = connector("Again", "");
        JavaFileObject snake = connector("Snake", ", naming = dev.troodon.annotations.PropertyNaming.SNAKE_CASE");

        Map<String, String> alone = new TreeMap<>();
        for (JavaFileObject connector : List.of(plain, again, snake)) {
            alone.putAll(written(connector, PARCEL));
        }

        assertThat(written(plain, again, snake, PARCEL)).isEqualTo(alone);
        assertThat(alone.get("META-INF/troodon/post.Again/apiDefinition.swagger.json"))
                .contains("\"sentOn\"");
        assertThat(alone.get("META-INF/troodon/post.Snake/apiDefinition.swagger.json"))
                .contains("\"sent_on\"");
    }

    @Test
    void whatIsFoundInABeanIsSaidHoweverManyConnectorsMentionIt() {
        Compilation compilation = Compiling.compile(
                Compiling.ONLY_WRITE, List.of(connector("Plain", ""), connector("Again", ""), BROKEN));

        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(null)).contains("[TRD030]"));
    }

    private static Map<String, String> written(JavaFileObject... sources) {
        Compilation compilation = Compiling.compile(Compiling.ONLY_WRITE, List.of(sources));
        assertThat(compilation.errors()).isEmpty();
        return Compiling.written(compilation);
    }

    private static JavaFileObject connector(String name, String settings) {
        return forSourceString("post." + name, """
                package post;

                import dev.troodon.annotations.Action;
                import dev.troodon.annotations.Connector;
                import dev.troodon.annotations.Method;

                /** A connector that hands out parcels, one of several here. */
                @Connector(title = "%1$s", path = "/%1$s"%2$s)
                public class %1$s {
                    /** Hands out a parcel. */
                    @Action(method = Method.GET, path = "/parcel")
                    public Parcel parcel() {
                        return null;
                    }
                }
                """.formatted(name, settings));
    }
}
