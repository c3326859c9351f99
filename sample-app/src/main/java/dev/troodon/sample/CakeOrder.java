package dev.troodon.sample;

import dev.troodon.annotations.Display;
import dev.troodon.annotations.DynamicValues;
import dev.troodon.annotations.Required;
import dev.troodon.annotations.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * A cake that is wanted.
 *
 * @param flavour The flavour of the cake.
 * @param size How many people it should feed.
 * @param inscription What is written on top.
 * @param candles The colours of the candles, one for each.
 */
public record CakeOrder(
        @Required @DynamicValues(operation = "listFlavours", value = "id", title = "name")
        String flavour,

        @Required CakeSize size,
        @Display(visibility = Visibility.ADVANCED) Optional<String> inscription,
        @Display(visibility = Visibility.ADVANCED) List<String> candles) {
    public CakeOrder {
        candles = candles == null ? List.of() : List.copyOf(candles);
    }
}
