package dev.troodon.processor.shape;

import dev.troodon.processor.model.Site;

/**
 * Where a type was met: for findings, and for the trail to a type that does not exist yet.
 *
 * @param what what has the type, as a sentence names it, such as {@code Order.lines}
 * @param site the nearest place with a position in source
 * @param trail how it was reached from an operation, such as {@code Orders.find -> Order.lines}
 * @param depth how many types lie around this one
 * @param usage what annotations there say of its values, lists of them included
 */
public record Spot(String what, Site site, String trail, int depth, Usage usage) {
    /**
     * At the signature of an operation.
     *
     * @param what the parameter or result, as a sentence names it
     * @param site where it is
     * @param operation the method, such as {@code Orders.find}
     * @return the spot
     */
    public static Spot in(String what, Site site, String operation) {
        return new Spot(what, site, operation, 0, Usage.PLAIN);
    }

    Spot deeper() {
        return new Spot(what, site, trail, depth + 1, usage);
    }

    Spot property(String name, Site where) {
        return new Spot(name, where, trail + " -> " + name, 0, Usage.PLAIN);
    }

    Spot used(Usage how) {
        return new Spot(what, site, trail, depth, how);
    }
}
