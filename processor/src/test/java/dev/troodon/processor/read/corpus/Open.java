package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects with properties of any name. */
public final class Open {
    private Open() {}

    public static class Both {
        public String id;
        private final Map<String, Integer> others = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, Integer> getOthers() {
            return others;
        }

        @JsonAnySetter
        public void put(String name, Integer value) {
            others.put(name, value);
        }
    }

    public static class Fields {
        public String id;

        @JsonAnyGetter
        @JsonAnySetter
        public Map<String, String> rest = new LinkedHashMap<>();
    }

    public static class OnlyWritten {
        public String id;

        @JsonAnyGetter
        public Map<String, String> others() {
            return Map.of("a", "b");
        }
    }

    public static class OnlyRead {
        public String id;

        @JsonAnySetter
        public void take(String name, Object value) {}
    }

    public static class Objects {
        @JsonAnyGetter
        @JsonAnySetter
        public Map<String, Records.Plain> rest = new LinkedHashMap<>();
    }

    public record Rest(
            String id, @JsonAnyGetter @JsonAnySetter Map<String, Object> rest) {}
}
