package zoo;

import com.fasterxml.jackson.annotation.*;
import dev.troodon.annotations.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What becomes of types whose JSON is not simply their properties. */
@Connector(title = "Zoo")
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Zoo {
    /** Any animal. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind") // fine: [TRD041] [TRD042]
    public sealed interface Animal {} // fine: [TRD043]

    /** A cat. */
    @JsonTypeName("cat")
    public record Cat(@Required String name, int lives) implements Animal {}

    /** A dog. */
    @JsonTypeName("dog")
    public record Dog(@Required String name, boolean loud) implements Animal {}

    /** Where somebody lives. */
    public record Place(String street, String town) {} // fine: [TRD044] [TRD040]

    /** A keeper, with whatever else is known of him. */
    public record Keeper(
            @JsonUnwrapped(prefix = "home_") Place home, // fine: [TRD037]
            @JsonIgnoreProperties("town") Place work,
            @JsonAnyGetter @JsonAnySetter Map<String, String> others,
            @Email String mail,
            List<@Size(max = 3) String> initials,
            @Digits(integer = 5, fraction = 2) BigDecimal wage) {}

    /** What all things have. */
    public static class Thing {
        /** Names it. */
        @Required
        public String id = "";
    }

    /** A cage. */
    @AllOf // fine: [TRD045]
    public static class Cage extends Thing {
        /** How wide it is. */
        @Min(1)
        public int width;
    }

    /** One of many. */
    public enum Bulk { // fine: [TRD403] [TRD405]
        @JsonProperty("s") SMALL,
        @JsonProperty("l") LARGE
    }

    /** By its place in the enum. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    public enum Level {
        LOW,
        HIGH
    }

    /** What a visitor wants. */
    public record Wish(Bulk size, Level level, @JsonFormat(shape = JsonFormat.Shape.STRING) long number) {}

    /** Takes an animal in. */
    @Action
    public Animal admit(Animal animal) {
        return animal;
    }

    /** Employs a keeper. */
    @Action
    public Keeper employ(Keeper keeper) {
        return keeper;
    }

    /** Builds a cage. */
    @Action
    public Cage build(Cage cage) {
        return cage;
    }

    /** Takes a wish. */
    @Action
    public Wish wish(Wish wish) {
        return wish;
    }

    /** Finds animals. */
    @Action(method = Method.GET)
    public List<Animal> find(@Min(1) @Max(9) int page, @jakarta.validation.constraints.Pattern(regexp = "[a-z]+") String name) {
        return List.of();
    }
}
