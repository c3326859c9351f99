package stands;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.troodon.annotations.*;
import jakarta.ws.rs.Path;

/** Sells fruit at the corner of the street. */
@Connector(title = "Fruit Stand", name = "Corner", path = "/stand", services = Stand.Fruit.class) // fine: [TRD125]
public class Stand {
    /**
     * A line of an order.
     *
     * @param fruit what is wanted
     */
    public record Line(String fruit) {}

    /**
     * An order.
     *
     * @param firstLine what is wanted first
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class) // fine: [TRD036]
    public record Order(Line firstLine) {} // fine: [TRD001]

    /**
     * Takes what somebody wants.
     *
     * @param order what it is
     */
    @Action
    public Order take(Order order) {
        return order;
    }

    /** Served below the stand. */
    @Path("/stand/fruit") // fine: [TRD018]
    public static class Fruit {
        /** Says which fruit is ripe. */
        @jakarta.ws.rs.GET
        @Action
        public String ripe() {
            return "";
        }
    }
}
