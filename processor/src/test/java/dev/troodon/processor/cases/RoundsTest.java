package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that other processors write. */
class RoundsTest {
    private static final JavaFileObject BAKERY = JavaFileObjects.forSourceString("cakes.Bakery", """
            package cakes;

            import dev.troodon.annotations.*;

            @Connector(title = "Cake Bakery")
            public class Bakery {
                public record Order(Line line) {}

                @Action
                public Receipt order(Order order) {
                    return null;
                }
            }
            """);
    private static final String LINE = "package cakes; public record Line(String text) {}";
    private static final String RECEIPT = "package cakes; public record Receipt(String number) {}";
    private static final String CONNECTOR = """
            package cakes;

            @dev.troodon.annotations.Connector(title = "Cake Shop")
            public class Shop {
                @dev.troodon.annotations.Action
                public String open() {
                    return "";
                }
            }
            """;

    @Test
    void typesInSignaturesAndInPropertiesAreWaitedFor() {
        Compilation compilation = Compiling.compile(
                Compiling.ONLY_WRITE,
                List.of(BAKERY),
                new Generating(Map.of("cakes.Line", LINE, "cakes.Receipt", RECEIPT)));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Compiling.written(compilation))
                .containsKeys("cakes/BakeryResource.java", "META-INF/troodon/cakes.Bakery/apiDefinition.swagger.json");
    }

    @Test
    void connectorsThatAreWrittenAreRead() {
        Compilation compilation = Compiling.compile(
                Compiling.ONLY_WRITE,
                List.of(JavaFileObjects.forSourceString("cakes.A", "package cakes; class A {}")),
                new Generating(Map.of("cakes.Shop", CONNECTOR)));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Compiling.written(compilation)).containsKey("cakes/ShopResource.java");
    }

    @Test
    void aTypeThatNeverComesIsReportedWithItsTrail() {
        Compilation compilation = Compiling.compile(
                Compiling.ONLY_WRITE, List.of(BAKERY), new Generating(Map.of("cakes.Receipt", RECEIPT)));

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .filteredOn(text -> text.startsWith("[TRD"))
                .singleElement()
                .asString()
                .startsWith("[TRD001] type Line cannot be found (")
                .contains("order");
    }

    @Test
    void itIsNotReportedBesideAnErrorOfAnotherProcessor() {
        Compilation compilation = Compiling.compile(Compiling.ONLY_WRITE, List.of(BAKERY), new Complaining());

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .noneMatch(text -> text.startsWith("[TRD"));
    }
}
