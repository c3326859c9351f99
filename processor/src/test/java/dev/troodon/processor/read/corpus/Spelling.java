package dev.troodon.processor.read.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** Names and their order. */
@SuppressWarnings({"unused", "serial"})
public final class Spelling {
    private Spelling() {}

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
}
