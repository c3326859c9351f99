package cakes;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
            @JsonUnwrapped String text) {} // finding: [TRD037]

    /** Does not say what it is. */
    public sealed interface Cake { // finding: [TRD041]
        /** Round. */
        record Round() implements Cake {}
    }

    /** Nobody knows what it could be. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    public interface Bread {} // finding: [TRD042]

    /** One type has what the other has, but not alike. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    public sealed interface Pie { // finding: [TRD043]
        /**
         * A flat one.
         *
         * @param size how big
         */
        record Flat(int size) implements Pie {}

        /**
         * A high one.
         *
         * @param size how big
         */
        record High(String size) implements Pie {}
    }

    /**
     * A point.
     *
     * @param x right
     * @param y up
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Point(int x, int y) {}

    /**
     * All that there is.
     *
     * @param cake a cake
     * @param bread a bread
     * @param pie a pie
     * @param point a point
     */
    public record Shop(
            Cake cake,
            Bread bread,
            Pie pie,
            Point point) {} // finding: [TRD044]

    /**
     * Has nothing above it.
     *
     * @param name what it is called
     */
    @AllOf // finding: [TRD045]
    public record Single(String name) {}

    /** Looks a single thing up. */
    @Action(method = Method.GET)
    public Single single() { return new Single(""); }

    /** Looks everything up. */
    @Action(method = Method.GET)
    public Shop shop() { return new Shop(null, null, null, null); }

    /** Looks a line up. */
    @Action(method = Method.GET)
    public Line line() { return new Line(""); }

    /** Looks an order up. */
    @Action(method = Method.GET)
    public Order find() { return new Order(""); }
}
