package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Which property comes first. */
public final class Order {
    private Order() {}

    public static class Indexed {
        public String a;

        @JsonProperty(index = 2)
        public String b;

        @JsonProperty(index = 1)
        public String c;
    }

    @JsonPropertyOrder("a")
    public static class NamedThenIndexed {
        @JsonProperty(index = 1)
        public String b;

        public String c;
        public String a;
    }

    @JsonPropertyOrder(value = "z", alphabetic = true)
    public static class NamedThenAlphabetic {
        public String c;
        public String b;
        public String z;
    }

    @JsonPropertyOrder(alphabetic = true)
    public static class AlphabeticCreated {
        public String a;
        private final String z;
        private final String y;

        @JsonCreator
        public AlphabeticCreated(@JsonProperty("z") String z, @JsonProperty("y") String y) {
            this.z = z;
            this.y = y;
        }

        public String getZ() {
            return z;
        }

        public String getY() {
            return y;
        }
    }

    @JsonPropertyOrder(alphabetic = true)
    public record AlphabeticRecord(String c, String b) {
        public String getA() {
            return "";
        }
    }

    @JsonPropertyOrder({"wire", "b"})
    public static class ByEitherName {
        public String c;
        public String b;

        @JsonProperty("wire")
        public String a;
    }

    @JsonPropertyOrder({"a", "renamed"})
    public static class ByJavaName {
        public String c;

        @JsonProperty("other")
        public String renamed;

        public String a;
    }

    @JsonPropertyOrder({"nothing", "b"})
    public static class UnknownNames {
        public String a;
        public String b;
    }

    @JsonPropertyOrder({"b", "a"})
    public static class Above {
        public String a;
        public String b;
    }

    public static class InheritedOrder extends Above {
        public String c;
    }

    @JsonPropertyOrder({"c", "a"})
    public record RecordOrder(String a, @JsonProperty("x") String b, String c) {}

    public static class CreatedFirst {
        public String a;
        private final String z;

        @JsonCreator
        public CreatedFirst(@JsonProperty("z") String z) {
            this.z = z;
        }

        public String getZ() {
            return z;
        }
    }
}
