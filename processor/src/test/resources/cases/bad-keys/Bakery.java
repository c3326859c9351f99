package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Reached(String security, BigDecimal price) {}

    @WebhookTrigger
    public boolean a(
            @Key("securty") String security, // finding: [TRD118] @Key: the event cakes.Bakery.Reached has no readable property "securty"; did you mean "security"?
            @Key int price, // finding: [TRD119] @Key: the parameter "price" is a whole number of 32 bits
            Reached event) {
        return true;
    }
}
