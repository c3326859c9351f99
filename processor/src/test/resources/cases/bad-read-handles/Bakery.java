package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Happened(String id) {}

    @Action(pattern = Pattern.ASYNC_WEBHOOK)
    public void a(String question) {} // finding: [TRD005] Bakery.a has no Callback parameter,

    @Action
    public String b(
            Cursor<Instant> since) { return ""; } // finding: [TRD006] Bakery.b takes a Cursor,

    @Action(pattern = Pattern.ASYNC_POLLING)
    public String c(
            JobContext one,
            JobContext two) { return ""; } // finding: [TRD007] Bakery.c takes more than one JobContext;

    @PollingTrigger
    @SuppressWarnings("rawtypes")
    public Poll<String> d(Cursor since) { return Poll.nothing(); } // finding: [TRD008] Bakery.d uses Cursor without a type argument;

    @PollingTrigger
    public String e(Cursor<Instant> since) { return ""; } // finding: [TRD009] Bakery.e returns java.lang.String,

    @WebhookTrigger
    public boolean f() { return true; } // finding: [TRD010] Bakery.f has no parameter for the event;

    @Action(pattern = Pattern.ASYNC_WEBHOOK, method = Method.PUT) // finding: [TRD020] Bakery.g is an asynchronous webhook action,
    public void g(Callback<String> reply) {}

    @WebhookTrigger
    public void h(
            Map<String, String> filter, // finding: [TRD023] parameter "filter" is not an object
            Happened event) {}
}
