package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records, with all that may stand beside their components. */
@SuppressWarnings({"unused", "serial"})
public final class Records {
    private Records() {}

    public record Plain(String a, int b) {}

    public record Empty() {}

    public record Renamed(@JsonProperty("x") String a, int b) {}

    public record RenamedLast(String a, @JsonProperty("x") int b, String c) {}

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

    public record Generic<T>(T value, List<T> more) {}

    public record OfOptional(Optional<String> a, Map<String, Integer> b) {}
}
