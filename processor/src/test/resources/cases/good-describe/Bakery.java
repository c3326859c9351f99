package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Describe;
import dev.troodon.annotations.Visibility;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@Describe(
        type = Bakery.Order.class,
        title = "Order",
        description = "What somebody wants to eat.",
        properties = {
            @Describe.Property(name = "count", title = "Pieces", description = "How many pieces.", required = true), // fine: [TRD341]
            @Describe.Property(name = "size", description = "How big.", visibility = Visibility.ADVANCED)
        })
@Describe(type = Bakery.Size.class, properties = @Describe.Property(name = "BIG", title = "For a wedding")) // fine: [TRD342] [TRD343]
public class Bakery {
    public record Order(int count, Size size) {}

    public enum Size {
        BIG,
        SMALL
    }

    /**
     * Takes an order.
     *
     * @param order the order
     */
    @Action
    public void take(Order order) {}
}
