package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What is made by constructors and factory methods. */
@SuppressWarnings({"unused", "serial"})
public final class Creators {
    private Creators() {}

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
}
