package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What is left out, or travels one way only. */
@SuppressWarnings({"unused", "serial"})
public final class Ignored {
    private Ignored() {}

    public record Ignoring(String a, @JsonIgnore int b, String c) {}

    public record ReadOnly(
            String a,

            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            int b) {}

    public record WriteOnly(
            String a,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            int b) {}

    @JsonIgnoreProperties("b")
    public record IgnoringByName(String a, String b) {}

    @JsonIgnoreProperties(value = "b", allowGetters = true)
    public record IgnoringInput(String a, String b) {}

    @JsonIgnoreProperties(value = "b", allowSetters = true)
    public record IgnoringOutput(String a, String b) {}

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

    @JsonIgnoreProperties("a")
    public static class IgnoringBase {
        public String a;
        public String b;
    }

    public static class IgnoringInherited extends IgnoringBase {
        public String c;
    }
}
