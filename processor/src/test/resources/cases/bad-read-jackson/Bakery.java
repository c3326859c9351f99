package cakes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery {
    /** Names of its own. */
    public static class Own extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1L;

        @Override
        public String translate(String name) { return name; }
    }

    /**
     * An order.
     *
     * @param number names it
     */
    @JsonNaming(Own.class) // finding: [TRD036]
    public record Order(
            String number) {}

    /**
     * A line of an order.
     *
     * @param text what is ordered
     */
    public record Line(
            @JsonUnwrapped Order text) {} // finding: [TRD037]

    /** Looks a line up. */
    @Action(method = Method.GET)
    public Line line() { return new Line(""); }

    /** Looks an order up. */
    @Action(method = Method.GET)
    public Order find() { return new Order(""); }
}
