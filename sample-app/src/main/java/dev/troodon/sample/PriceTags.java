package dev.troodon.sample;

import dev.troodon.handles.OperationException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the cakes cost at the moment. Safe for use by several threads. */
public final class PriceTags {
    private static final List<Flavour> FLAVOURS = List.of(
            new Flavour("apple", "Apple crumble"),
            new Flavour("chocolate", "Dark chocolate"),
            new Flavour("lemon", "Lemon and poppy seed"));

    private final Map<String, Price> prices = new ConcurrentHashMap<>();
    private final Clock clock;

    public PriceTags(Clock clock) {
        this.clock = clock;
        for (Flavour flavour : FLAVOURS) {
            set(flavour.id(), new BigDecimal("24.00"));
        }
    }

    /** All flavours, by name. */
    List<Flavour> flavours() {
        return FLAVOURS.stream().sorted(Comparator.comparing(Flavour::name)).toList();
    }

    /** The price of a flavour; a flavour that is not sold is an error of the caller's. */
    Price price(String flavour) {
        Price price = prices.get(flavour);
        if (price == null) {
            throw new OperationException(404, "UnknownFlavour", "There is no cake of flavour \"" + flavour + "\".");
        }
        return price;
    }

    /** Changes a price, and tells the one before. */
    Price set(String flavour, BigDecimal euro) {
        Price next = new Price(flavour, euro, clock.instant());
        Price before = prices.put(flavour, next);
        return before == null ? next : before;
    }
}
