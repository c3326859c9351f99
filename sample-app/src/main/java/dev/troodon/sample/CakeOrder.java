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
 * @param flavour the flavour of the cake
 * @param size how many people it should feed
 * @param inscription what is written on top
 * @param candles the colours of the candles, one for each
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
