package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake API") // finding: [TRD302] the title "Cake API" contains "api", which certification refuses;
public class Bakery {
    /** Says more about it. */
    @Action(summary = "A summary that goes on and on and on and on and on and on and on and on and on and on and on")
    public String a() { return ""; } // finding: [TRD304] the summary has 92 characters,

    /** Says more about it. */
    @Action(summary = "A summary that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on")
    public String b() { return ""; } // finding: [TRD305] the summary has

    /** Says more about it. */
    @Action(summary = "Order/pay")
    public String c() { return ""; } // finding: [TRD306] the summary "Order/pay" contains a slash;

    /** Says more about it. */
    @WebhookTrigger(summary = "Cake baked")
    public void d(Instant event) {} // finding: [TRD307] the summary "Cake baked" does not read as a trigger;

    /** Order a cake. */
    @Action(summary = "Order a cake")
    public String e() { return ""; } // finding: [TRD308] the description of Bakery.e only repeats its summary;

    @Action
    public String f() { return ""; } // finding: [TRD309] Bakery.f has no description;

    /** Says more about it. */
    @Action(method = Method.GET)
    public String g(
            String flavour, // finding: [TRD310] "flavour" has no description;
            @Display(value = "A label that goes on and on and on and on and on and on and on and on and on and on and on", description = "Says more.") String size) { // finding: [TRD311] the label of "size" has
        return "";
    }
}
