package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Happened(String id) {}

    public record Numeric(@CallbackUrl int target) {} // finding: [TRD115] the @CallbackUrl property "target" cannot hold a URL;

    public record Two(
            @CallbackUrl String one,
            @CallbackUrl URI two) {} // finding: [TRD117] @CallbackUrl is on "one" and on "two",

    public record One(@CallbackUrl String target) {} // finding: [TRD116] @CallbackUrl on "many/target" has no effect for Bakery.d,

    public record Many(@Required String region, List<One> many) {}

    public record Ordinary(
            @CallbackUrl String url) {} // finding: [TRD116] @CallbackUrl on "url" has no effect for Bakery.e, since it is no webhook

    @WebhookTrigger
    public void a(
            String callbackUrl, // finding: [TRD114] the subscribe body already has a property "callbackUrl",
            Happened event) {}

    @WebhookTrigger
    public void b(Numeric filter, Happened event) {}

    @WebhookTrigger
    public void c(Two filter, Happened event) {}

    @WebhookTrigger
    public void d(Many filter, Happened event) {}

    @Action
    public String e(Ordinary request) { return ""; }
}
