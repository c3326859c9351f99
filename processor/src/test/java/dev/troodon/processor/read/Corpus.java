package dev.troodon.processor.read;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Beans of every make that Jackson has an opinion on. Getters without fields come alone: reflection has no order of methods. */
@SuppressWarnings({"unused", "serial"})
public final class Corpus {
    private Corpus() {}

    public record Plain(String a, int b) {}

    public record Empty() {}

    public record Renamed(@JsonProperty("x") String a, int b) {}

    public record RenamedLast(String a, @JsonProperty("x") int b, String c) {}

    public record Ignoring(String a, @JsonIgnore int b, String c) {}

    public record ReadOnly(
            String a,

            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            int b) {}

    public record WriteOnly(
            String a,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            int b) {}

    public record WithGetter(String a) {
        public String getLabel() {
            return a;
        }
    }

    public record WithIs(String a) {
        public boolean isGood() {
            return true;
        }
    }

    public record WithMethod(String a) {
        public String shout() {
            return a;
        }
    }

    public record WithStatic(String a) {
        public static final String NAME = "n";

        public static String getName() {
            return NAME;
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Snake(
            String priceInEuro,
            String aURL,
            @JsonProperty("stayAsIs") String other) {}

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public record Kebab(String priceInEuro, String parseURLPath) {}

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    public record Upper(String priceInEuro) {}

    @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
    public record Dotted(String priceInEuro) {}

    @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
    public record Lower(String priceInEuro) {}

    @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
    public record UpperSnake(String priceInEuro) {}

    @JsonPropertyOrder({"c", "a"})
    public record Ordered(String a, String b, String c) {}

    @JsonPropertyOrder(alphabetic = true)
    public record Alphabetic(String c, String a, String b) {}

    @JsonIgnoreProperties("b")
    public record IgnoringByName(String a, String b) {}

    @JsonIgnoreProperties(value = "b", allowGetters = true)
    public record IgnoringInput(String a, String b) {}

    @JsonIgnoreProperties(value = "b", allowSetters = true)
    public record IgnoringOutput(String a, String b) {}

    public record Generic<T>(T value, List<T> more) {}

    public record OfOptional(Optional<String> a, Map<String, Integer> b) {}

    public static class Bean {
        private String first;
        private int second;

        public String getFirst() {
            return first;
        }

        public void setFirst(String first) {
            this.first = first;
        }

        public int getSecond() {
            return second;
        }

        public void setSecond(int second) {
            this.second = second;
        }
    }

    public static class Derived extends Bean {
        private String third;

        public String getThird() {
            return third;
        }

        public void setThird(String third) {
            this.third = third;
        }
    }

    public static class PublicFields {
        public String a;
        public int b;
        protected String hidden;
        public static String constant;
        public transient String passing;
    }

    public static class GetterOnly {
        private String a;

        public String getA() {
            return a;
        }
    }

    public static class Computed {
        public String getA() {
            return "a";
        }
    }

    public static class SetterOnly {
        private String a;

        public void setA(String a) {
            this.a = a;
        }
    }

    public static class PrivateSetter {
        public String getA() {
            return "a";
        }

        private void setA(String a) {}
    }

    public static class Collections {
        public List<String> getNames() {
            return new ArrayList<>();
        }
    }

    public static class Flags {
        private boolean good;
        private Boolean better;

        public boolean isGood() {
            return good;
        }

        public Boolean isBetter() {
            return better;
        }
    }

    public static class IsButNoBoolean {
        public int a;

        public String isOdd() {
            return "";
        }
    }

    public static class Capitals {
        public String getURL() {
            return "";
        }
    }

    public static class CapitalWord {
        public String getURLPath() {
            return "";
        }
    }

    public static class OneLetterWord {
        public String getXCoordinate() {
            return "";
        }
    }

    public static class FieldAnnotated {
        @JsonProperty("renamed")
        private String a;

        private String b;

        @JsonProperty
        private String c;

        private String invisible;

        public String getB() {
            return b;
        }
    }

    public static class RenamedGoesLast {
        @JsonProperty("z")
        private String a;

        private String b;

        public String getA() {
            return a;
        }

        public String getB() {
            return b;
        }
    }

    public static class GetterAnnotated {
        private String a;

        @JsonGetter("renamed")
        public String getA() {
            return a;
        }
    }

    public static class OddGetter {
        @JsonProperty
        public String price() {
            return "";
        }
    }

    public static class SetterAnnotated {
        private String a;

        @JsonSetter("renamed")
        public void setA(String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }
    }

    public static class IgnoredGetter {
        private String a;
        public String b;

        @JsonIgnore
        public String getA() {
            return a;
        }

        public void setA(String a) {
            this.a = a;
        }
    }

    public static class IgnoredButWritten {
        private String a;
        public String b;

        @JsonIgnore
        public String getA() {
            return a;
        }

        @JsonProperty
        public void setA(String a) {
            this.a = a;
        }
    }

    public static class NotIgnored {
        @JsonIgnore(false)
        public String a;
    }

    public static class Created {
        private final String a;
        private final int b;

        @JsonCreator
        public Created(@JsonProperty("b") int b, @JsonProperty("a") String a) {
            this.a = a;
            this.b = b;
        }

        public String getA() {
            return a;
        }

        public int getB() {
            return b;
        }
    }

    public static class CreatedByFactory {
        private String z;
        private String a;

        @JsonCreator
        public static CreatedByFactory of(@JsonProperty("a") String a) {
            return new CreatedByFactory();
        }

        public String getZ() {
            return z;
        }

        public String getA() {
            return a;
        }
    }

    public interface Named {
        String getName();
    }

    public interface NamedAndNumbered extends Named {
        @JsonProperty("no")
        int getNumber();
    }

    public static class Implementing implements Named {
        private String name;

        @Override
        public String getName() {
            return name;
        }
    }

    public interface AnnotatedName {
        @JsonProperty("fullName")
        String getName();
    }

    public static class InheritingAnnotation implements AnnotatedName {
        private String name;

        @Override
        public String getName() {
            return name;
        }
    }

    public abstract static class GenericBase<T> {
        private T payload;

        public T getPayload() {
            return payload;
        }
    }

    public static class GenericDerived extends GenericBase<List<String>> {
        private int extra;

        public int getExtra() {
            return extra;
        }
    }

    @JsonIgnoreProperties("a")
    public static class IgnoringBase {
        public String a;
        public String b;
    }

    public static class IgnoringInherited extends IgnoringBase {
        public String c;
    }

    public static class Formatted {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        private int a;
    }

    public static class Both {
        private boolean open;

        public boolean getOpen() {
            return open;
        }

        public boolean isOpen() {
            return open;
        }
    }

    public static class Recursive {
        public String name;
        public List<Recursive> children;
    }

    public static class FinalField {
        private final String a = "a";
        public final String b = "b";

        public String getA() {
            return a;
        }
    }

    public enum Colour {
        RED,
        @JsonProperty("g")
        GREEN
    }
}
