package dev.troodon.runtime.polling;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Positions that are moments: only of these the runtime knows what "now" is, and how long an item has settled. */
public final class Moments {
    private Moments() {}

    /**
     * A moment as a position.
     *
     * @param type the position's class
     * @param moment the moment
     * @return the position's value; empty if the class is not one of moments
     */
    public static Optional<Comparable<?>> as(Class<?> type, Instant moment) {
        if (type == Instant.class) {
            return Optional.of(moment);
        }
        if (type == OffsetDateTime.class) {
            return Optional.of(moment.atOffset(ZoneOffset.UTC));
        }
        return type == ZonedDateTime.class ? Optional.of(moment.atZone(ZoneOffset.UTC)) : Optional.empty();
    }

    /**
     * Whether an item is old enough to be handed out.
     *
     * @param value the item's value
     * @param now the present
     * @param lag how old it must be; zero holds nothing back
     * @return true also for values that are not moments
     */
    public static boolean settled(Comparable<?> value, Instant now, Duration lag) {
        if (lag.isZero()) {
            return true;
        }
        Instant horizon = now.minus(lag);
        if (value instanceof Instant instant) {
            return !instant.isAfter(horizon);
        }
        if (value instanceof OffsetDateTime moment) {
            return !moment.toInstant().isAfter(horizon);
        }
        return !(value instanceof ZonedDateTime moment) || !moment.toInstant().isAfter(horizon);
    }
}
