package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** What constructors and factory methods take. */
public final class Made {
    private Made() {}

    public static class ByMode {
        private final String a;

        private ByMode(String a) {
            this.a = a;
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public static ByMode of(@JsonProperty("a") String a) {
            return new ByMode(a);
        }

        public String getA() {
            return a;
        }
    }

    public static class WithoutAnnotation {
        private final String a;

        public WithoutAnnotation(@JsonProperty("a") String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }
    }

    public static class Disabled {
        public String a;

        public Disabled() {}

        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        public Disabled(@JsonProperty("x") String x) {}
    }

    public static class SomeByConstructor {
        private final String a;
        public String b;

        @JsonCreator
        public SomeByConstructor(@JsonProperty("a") String a) {
            this.a = a;
        }

        public String getA() {
            return a;
        }
    }

    public static class OtherName {
        private final String inner;

        @JsonCreator
        public OtherName(@JsonProperty("outer") String value) {
            this.inner = value;
        }

        @JsonProperty("outer")
        public String getInner() {
            return inner;
        }
    }

    public record SecondConstructor(String a, int b) {
        public SecondConstructor(String a) {
            this(a, 0);
        }
    }

    public record ByFactory(String a, int b) {
        @JsonCreator
        public static ByFactory of(@JsonProperty("a") String a) {
            return new ByFactory(a, 1);
        }
    }

    public record Compact(String a) {
        public Compact {
            a = a == null ? "" : a;
        }
    }

    public record WithIgnoredGetter(String a) {
        @JsonIgnore
        public String getB() {
            return "";
        }
    }

    public record RecordUnwrapping(String a, @JsonUnwrapped Unwrapping.Street street) {}

    public static class Delegating {
        private final Map<String, Integer> all;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Delegating(Map<String, Integer> all) {
            this.all = all;
        }

        public int getCount() {
            return all.size();
        }
    }

    public static class PrivateConstructor {
        public String a;

        private PrivateConstructor() {}
    }

    public static class ProtectedCreator {
        private final int a;

        @JsonCreator
        protected ProtectedCreator(@JsonProperty("a") int a) {
            this.a = a;
        }

        public int getA() {
            return a;
        }
    }
}
