package dev.troodon.sample;

import dev.troodon.handles.EventPublisher;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Moves the prices on a thread of its own, as a consumer of somebody's market data would, and publishes when one falls. */
public final class PriceFeed implements AutoCloseable {
    private final PriceTags priceTags;
    private final EventPublisher<PriceFell> publisher;
    private final Duration pace;
    private final Clock clock;
    private final Random random = new Random();
    private final Thread thread = new Thread(this::run, "price-feed");

    public PriceFeed(PriceTags priceTags, EventPublisher<PriceFell> publisher, Duration pace, Clock clock) {
        this.priceTags = priceTags;
        this.publisher = publisher;
        this.pace = pace;
        this.clock = clock;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        List<Flavour> flavours = priceTags.flavours();
        while (true) {
            try {
                Thread.sleep(pace.toMillis());
            } catch (InterruptedException closed) {
                return;
            }
            String flavour = flavours.get(random.nextInt(flavours.size())).id();
            move(flavour, BigDecimal.valueOf(1600 + random.nextInt(1200), 2));
        }
    }

    /** Sets a price and publishes the fall, if it is one. */
    void move(String flavour, BigDecimal euro) {
        Price before = priceTags.set(flavour, euro);
        if (euro.compareTo(before.euro()) < 0) {
            publisher.publish(new PriceFell(flavour, euro, before.euro(), clock.instant()));
        }
    }
}
