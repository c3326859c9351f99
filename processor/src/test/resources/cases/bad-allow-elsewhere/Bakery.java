package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery", services = Bakery.Oven.class)
public class Bakery {
    /**
     * What to bake.
     *
     * @param flavour what it tastes of
     */
    public record Order(
            @Allow(code = "TRD999", reason = "There is no such code.") // finding: [TRD903] @Allow names "TRD999",
            String flavour) {}

    /** A cake, for others to share. */
    @Allow(code = "TRD310", reason = " ") // finding: [TRD904] @Allow(code = "TRD310") gives no reason;
    public static class Cake {
        /** What it tastes of. */
        @Allow(code = "TRD316", reason = "Another connector needs this.")
        public String flavour = "";
    }

    /** Bakes. */
    public static class Oven {
        /**
         * Bakes what is ordered.
         *
         * @param order what
         */
        @Allow(code = "TRD101", reason = "Errors stay.") // finding: [TRD903] @Allow names "TRD101", which is no code of a warning; that is an error,
        @Action
        public Cake bake(Order order) { return new Cake(); }
    }
}
