package dev.troodon.sample;

import dev.troodon.handles.JobContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** Bakes cakes, each in its own time. */
public final class Oven {
    private static final int STEPS = 5;

    private final Duration timeForATray;
    private final Clock clock;

    public Oven(Duration timeForATray, Clock clock) {
        this.timeForATray = timeForATray;
        this.clock = clock;
    }

    /** Bakes a cake, telling its progress and stopping between two steps if the order is cancelled. */
    Cake bake(CakeOrder order, Price price, JobContext job) throws InterruptedException {
        int trays = order.size().trays();
        for (int step = 1; step <= STEPS; step++) {
            job.checkCancelled();
            Thread.sleep(timeForATray.multipliedBy(trays).dividedBy(STEPS).toMillis());
            job.progress(step * 100 / STEPS, "Baking, step " + step + " of " + STEPS);
        }
        return new Cake(
                UUID.randomUUID(), describe(order), price.euro().multiply(BigDecimal.valueOf(trays)), clock.instant());
    }

    private static String describe(CakeOrder order) {
        StringBuilder text = new StringBuilder("A ")
                .append(order.size().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(order.flavour())
                .append(" cake");
        order.inscription()
                .ifPresent(words -> text.append(" that says \"").append(words).append('"'));
        if (!order.candles().isEmpty()) {
            text.append(" with ").append(order.candles().size()).append(" candles");
        }
        return text.toString();
    }
}
