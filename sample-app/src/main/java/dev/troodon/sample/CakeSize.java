package dev.troodon.sample;

/** How big a cake is. */
public enum CakeSize {
    /** For four people. */
    SMALL(1),
    /** For eight people. */
    MEDIUM(2),
    /** For sixteen people. */
    LARGE(4);

    private final int trays;

    CakeSize(int trays) {
        this.trays = trays;
    }

    /** How many trays of dough it takes. */
    int trays() {
        return trays;
    }
}
