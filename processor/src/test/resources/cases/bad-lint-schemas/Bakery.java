package cakes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Nothing() {}

    public record Box(
            @Required Lid lid) {} // finding: [TRD195] cakes.Bakery.Box requires itself (lid.box),

    public record Lid(@Required Box box) {}

    public enum Twice { @JsonProperty("A") ONE, @JsonProperty("A") TWO }

    public enum Alike { @Display("Sweet") ONE, @Display("Sweet") TWO }

    public enum Empty {}

    public record Limited(
            @Min(5) @Max(2) int never, // finding: [TRD407] "never" must be at least 5 and at most 2,
            @Size(min = 3, max = 1) String neither, // finding: [TRD407] "neither" must be at least 3 long and at most 1 long,
            @Max(9) @Default("10") int most, // finding: [TRD408] the default "10" of "most" is more than allowed;
            @Pattern(regexp = "^[a-z]+$") @Default("A1") String pattern) {} // finding: [TRD408] the default "A1" of "pattern" does not match ^[a-z]+$;

    @Action
    public Nothing a() { return new Nothing(); } // finding: [TRD401] Bakery.a hands out cakes.Bakery.Nothing, which has no property,

    @Action
    public Object b() { return ""; } // finding: [TRD402] Bakery.b hands out any JSON,

    @Action
    public String c(Box box) { return ""; }

    @Action(method = Method.GET)
    public String d(
            Twice twice, // finding: [TRD403] "A" stands for two constants of cakes.Bakery.Twice;
            Alike alike, // finding: [TRD404] two choices of cakes.Bakery.Alike are both labelled "Sweet",
            Empty empty) { return ""; } // finding: [TRD405] cakes.Bakery.Empty has no constants,

    @Action
    public String e(Limited limited) { return ""; }

    public static class Same {
        @JsonProperty("x")
        public String a;

        @JsonProperty("x")
        public String b; // finding: [TRD409] cakes.Bakery.Same has two properties called "x" in JSON;
    }

    @Action
    public String f(Same same) { return ""; }
}
