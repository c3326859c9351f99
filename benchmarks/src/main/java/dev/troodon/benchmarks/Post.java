package dev.troodon.benchmarks;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Method;
import java.time.Instant;

/** A post office that does next to nothing, so that what is measured is what stands around it. */
@Connector(title = "Post office", path = "/post")
public class Post {
    private static final Instant DUE = Instant.parse("2026-01-01T12:00:00Z");

    /**
     * Looks up a receipt of the post office.
     *
     * @param number the number of the parcel
     * @param cents what it cost
     */
    @Action(method = Method.GET, path = "/receipts/{number}")
    public Receipt receipt(long number, int cents) {
        return new Receipt(number, cents, "Baker Street", DUE);
    }

    /** Sends a parcel to where it should go. */
    @Action(path = "/parcels")
    public Receipt send(Parcel parcel) {
        return new Receipt(1, parcel.grams(), parcel.to(), parcel.due());
    }
}
