package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Visibility;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a property: whether it must be there, its limits, its texts, its shape. */
class PropertiesTest {
    private static Host read(String component, String... more) {
        return readOn("", component, more);
    }

    private static Host readOn(String onType, String component, String... more) {
        String[] sources = new String[more.length + 2];
        sources[0] = "@Connector(title = \"T\") public class Service { @Action public void run(Bean bean) {} }";
        sources[1] = onType + " public record Bean(" + component + ") {}";
        System.arraycopy(more, 0, sources, 2, more.length);
        Host host = Host.read(sources);
        assertThat(host.thrown()).isEmpty();
        return host;
    }

    private static Definition.Property only(Host host) {
        return host.bean("shop.Bean").properties().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String a                                                   | false",
                "@Required String a                                         | true",
                "@JsonProperty(required = true) String a                    | true",
                "@NotNull String a                                          | true",
                "@NotBlank String a                                         | true",
                "@NotEmpty List<String> a                                   | true",
                "@org.jspecify.annotations.NonNull String a                 | true",
                "@org.jspecify.annotations.Nullable String a                | false",
                "@Required @Default(\"x\") String a                         | true",
                "@NotNull @Default(\"x\") String a                          | false",
                "int a                                                      | false",
            })
    void mustBeThere(String component, boolean required) {
        assertThat(only(read(component)).required()).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String a                                     | true",
                "@org.jspecify.annotations.Nullable String a  | false",
                "Optional<String> a                           | false",
                "int a                                        | false",
                "@Default(\"x\") String a                     | false",
            })
    void mustBeThereWhereNothingIsNull(String component, boolean required) {
        assertThat(only(readOn("@org.jspecify.annotations.NullMarked", component))
                        .required())
                .isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Size(min = 2, max = 5) String a                         | size 2..5",
                "@Size(max = 5) List<String> a                            | size ..5",
                "@NotBlank @Size(max = 9) String a                        | size 1..9",
                "@Min(3) int a                                            | 3..",
                "@Max(7) @Min(-1) long a                                  | -1..7",
                "@DecimalMin(value = \"0.5\", inclusive = false) BigDecimal a | >0.5..",
                "@DecimalMax(\"9.75\") BigDecimal a                       | ..9.75",
                "@Positive int a                                          | >0..",
                "@Positive @Min(5) int a                                  | 5..",
                "@jakarta.validation.constraints.Negative int a           | ..<0",
                "@DecimalMin(\"nonsense\") BigDecimal a                   | none",
                "@jakarta.validation.constraints.Pattern(regexp = \"[a-z]\") String a | ~[a-z]",
                "String a                                                 | none",
            })
    void limits(String component, String expected) {
        assertThat(shown(only(read(component)).limits())).isEqualTo(expected);
    }

    private static String shown(Limits limits) {
        if (limits.equals(Limits.NONE)) {
            return "none";
        }
        String sizes = limits.minSize().isPresent() || limits.maxSize().isPresent()
                ? "size " + limits.minSize().map(String::valueOf).orElse("") + ".."
                        + limits.maxSize().map(String::valueOf).orElse("")
                : "";
        String numbers = limits.minimum().isPresent() || limits.maximum().isPresent()
                ? (limits.exclusiveMinimum() ? ">" : "")
                        + limits.minimum().map(BigDecimal::toPlainString).orElse("") + ".."
                        + (limits.exclusiveMaximum() ? "<" : "")
                        + limits.maximum().map(BigDecimal::toPlainString).orElse("")
                : "";
        return sizes
                + numbers
                + limits.pattern().map(pattern -> "~" + pattern).orElse("")
                + limits.multipleOf().map(each -> "*" + each.toPlainString()).orElse("")
                + limits.format().map(format -> "~" + format).orElse("");
    }

    @Test
    void texts() {
        Host host = readOn(
                "/** A thing.\n @param bakedAt when it was {@code baked} */",
                "Instant bakedAt, @Display(value = \"No.\", description = \"A number.\", visibility ="
                        + " dev.troodon.annotations.Visibility.ADVANCED) int number");

        Definition.Property baked = host.property("shop.Bean", "bakedAt");
        assertThat(baked.text().title()).isEqualTo("Baked at");
        assertThat(baked.text().titleWritten()).isFalse();
        assertThat(baked.text().description()).isEqualTo("When it was baked.");
        Definition.Property number = host.property("shop.Bean", "number");
        assertThat(number.text().title()).isEqualTo("No.");
        assertThat(number.text().description()).isEqualTo("A number.");
        assertThat(number.text().visibility()).isEqualTo(Visibility.ADVANCED);
        assertThat(host.bean("shop.Bean").text().description()).isEqualTo("A thing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List<? extends Number> a        | Many[of=Num[format=], unique=false]",
                "List<?> a                       | Many[of=Any[], unique=false]",
                "Set<String>[] a                 | Many[of=Many[of=Str[format=], unique=true], unique=false]",
                "Map<String, List<Integer>> a    | Keyed[values=Many[of=Whole[bits=32], unique=false]]",
                "Page<Bean> a                    | Named[key=shop.Page<shop.Bean>]",
                "Names a                         | Many[of=Str[format=], unique=false]",
                "Money a                         | Num[format=]",
                "Colour a                        | Named[key=shop.Colour]",
                "Object a                        | Any[]",
                "Iterable<UUID> a                | Many[of=Str[format=uuid], unique=false]",
                "@JsonFormat(shape = JsonFormat.Shape.STRING) int a       | Str[format=]",
                "@JsonFormat(shape = JsonFormat.Shape.NUMBER) Colour a    | Named[key=shop.Colour#]",
                "@JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant a   | Whole[bits=64]",
                "@JsonFormat(shape = JsonFormat.Shape.NUMBER) Duration a  | Whole[bits=64]",
                "@JsonFormat(shape = JsonFormat.Shape.NUMBER_FLOAT) Instant a | Num[format=]",
                "@JsonFormat(pattern = \"dd.MM.yyyy\") LocalDate a         | Str[format=]",
                "@JsonFormat(shape = JsonFormat.Shape.STRING) Instant a   | Str[format=date-time]",
                "EnumMap<Colour, String> a       | Keyed[values=Str[format=]]",
            })
    void shapes(String component, String shape) {
        Host host = read(
                component,
                "public record Page<T>(List<T> items) {}",
                "public class Names extends ArrayList<String> {}",
                "public record Money(@JsonValue BigDecimal amount) {}",
                "public enum Colour { RED }");

        assertThat(host.findings()).isEmpty();
        assertThat(only(host).shape().toString().replace(", each=" + Limits.NONE, ""))
                .isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@jakarta.validation.constraints.Email String a           | ~email",
                "@jakarta.validation.constraints.Digits(integer = 2, fraction = 1) BigDecimal a | -99.9..99.9*0.1",
                "@Short String a                                          | size 1..3",
            })
    void limitsOfOtherKinds(String component, String expected) {
        Host host = read(
                component,
                "@jakarta.validation.Constraint(validatedBy = {}) @Size(max = 3) @NotBlank public @interface Short {}");

        assertThat(shown(only(host).limits())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List<@Size(max = 3) String> a        | size ..3",
                "Set<@Min(2) Integer> a               | 2..",
                "Map<String, @Positive BigDecimal> a  | >0..",
                "List<String> a                       | none",
            })
    void limitsOfItems(String component, String expected) {
        Shape shape = only(read(component)).shape();

        assertThat(shown(shape instanceof Shape.Many many ? many.each() : ((Shape.Keyed) shape).each()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List a                     | RAW_TYPE",
                "Map a                      | RAW_TYPE",
                "java.io.File a             | UNKNOWN_TYPE",
                "Map<Bean, String> a        | MAP_KEY",
                "Endless<String> a          | ENDLESS_TYPE",
                "Override a                 | UNKNOWN_TYPE",
            })
    void refused(String component, String code) {
        Host host = read(component, "public record Endless<T>(Endless<List<T>> next) {}");

        assertThat(host.codes()).containsExactly(code);
        assertThat(host.findings().get(0).text()).contains(code.startsWith("ENDLESS") ? "Endless.next" : "Bean.a");
    }

    @Test
    void namesToChooseADefinitionNameFrom() {
        Host host = read(
                "Outer.Inner a, Page<Outer.Inner> b",
                "public class Outer { public record Inner(int n) {} }",
                "public record Page<T>(List<T> items) {}");

        assertThat(host.bean("shop.Outer.Inner").nameCandidates())
                .containsExactly("Inner", "OuterInner", "ShopOuterInner");
        assertThat(host.bean("shop.Page<shop.Outer.Inner>").nameCandidates())
                .containsExactly("PageOfInner", "ShopPageOfOuterInner", "ShopPageOfShopOuterInner");
        assertThat(host.property("shop.Page<shop.Outer.Inner>", "items").shape())
                .isEqualTo(new Shape.Many(new Shape.Named("shop.Outer.Inner"), false));
    }

    @Test
    void aWildcardStaysInTheTypeButNotInTheKey() {
        Host host = Host.read(
                "@Connector(title = \"T\") public class Service { @Action public void run(Page<? extends Bean> page) {} }",
                "public record Page<T>(List<T> items) {}",
                "public record Bean(int n) {}");

        assertThat(host.operation("run").common().wireInputs().get(0).type())
                .hasToString("shop.Page<? extends shop.Bean>");
        assertThat(host.connector().beans()).containsOnlyKeys("shop.Bean", "shop.Page<shop.Bean>");
    }

    @Test
    void theConnectorsNamingSpellsNames() {
        Host host = Host.read(
                "@Connector(title = \"T\", naming = PropertyNaming.SNAKE_CASE) public class Service { @Action public"
                        + " void run(Bean bean) {} }",
                "public record Bean(@Required String priceInEuro, @JsonProperty(\"asIs\") int other) {}");

        assertThat(host.bean("shop.Bean").properties())
                .extracting(Definition.Property::name)
                .containsExactly("price_in_euro", "asIs");
        assertThat(host.operation("run").common().wireInputs().get(0).requiredProperties())
                .containsExactly("price_in_euro");
    }

    @Test
    void recursionEndsRequiredPaths() {
        Host host = read(
                "@Required String name, List<Bean> children, Map<String, Part> parts",
                "public record Part(@Required Bean bean, @Required int number) {}");

        assertThat(host.operation("run").common().wireInputs().get(0).requiredProperties())
                .containsExactly("name", "parts/*/bean", "parts/*/number");
    }
}
