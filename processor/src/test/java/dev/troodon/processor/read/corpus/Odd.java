package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.List;

/** Names that are none of Java's, and annotations that change less than one might think. */
public final class Odd {
    private Odd() {}

    public record WireNames(
            @JsonProperty("$filter") String filter,
            @JsonProperty("created[gt]") String after,
            @JsonProperty("@odata.etag") String tag,
            @JsonProperty("Content-Type") String type,
            @JsonProperty("with space") String spaced,
            @JsonProperty("class") String keyword,
            @JsonProperty("a.b") String dotted,
            @JsonProperty("ä/ö") String umlauts) {}

    public static class JavaNames {
        public String $dollar;
        public String _underscore;
        public String UPPER;
        public String mixedURLCase;
    }

    public record Aliased(@JsonAlias({"b", "c"}) String a) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NonNull(String a, Integer b) {}

    public static class Raw {
        @JsonRawValue
        public String json = "{}";
    }

    public static class Viewed {
        public String a;

        @JsonView(Object.class)
        public String b;
    }

    public record Required(@JsonProperty(required = true) String a, String b) {}

    public static class RequiredField {
        @JsonProperty(required = true)
        public String a;

        @JsonProperty(value = "x", required = true)
        private String b;

        public String getC() {
            return "";
        }
    }

    public static class Merged {
        @JsonMerge
        public List<String> a;
    }

    public record Defaulted(
            @JsonProperty(defaultValue = "7") int a) {}

    public static class Self {
        public Self next;
    }

    public record Left(Right right) {}

    public record Right(Left left, List<Right> more) {}
}
