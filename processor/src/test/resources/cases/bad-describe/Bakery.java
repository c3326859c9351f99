package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Describe;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@Describe(type = Bakery.Order.class, properties = @Describe.Property(name = "cout", title = "Pieces"))
@Describe(type = Bakery.Size.class, properties = @Describe.Property(name = "LARGE", title = "Large"))
@Describe(type = Thread.class, title = "Nobody's")
@Describe(type = Thread.class, title = "Nobody's twin")
public class Bakery { // finding: [TRD341] @Describe: Order has no "cout"; did you mean "count"? // finding: [TRD341] @Describe: Size has no "LARGE"; choose one of BIG, SMALL // finding: [TRD342] @Describe describes java.lang.Thread // finding: [TRD343] @Describe describes java.lang.Thread twice
    /**
     * An order.
     *
     * @param count how many
     * @param size how big
     */
    public record Order(int count, Size size) {}

    /** How big. */
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
