package cakes;

import dev.troodon.annotations.*;
import java.time.Instant;

/** Bakes cakes for Power Automate and others. */
@Connector(title = "Cake Bakery", contact = @Contact(name = "Ada", url = "https://cakes.example")) // finding: [TRD312] the connector's description contains "power automate", // finding: [TRD318] the connector has no contact email, no website, no privacyPolicy, no categories,
public class Bakery {
    /**
     * What is ordered.
     *
     * @param weight how much it weighs.
     * @param height how high it is.
     */
    public record Size(
            @Display("Value") int weight,
            @Display("Value") int height) {} // finding: [TRD316] "size/height" has the label "Size Value", and so has "size/weight" in Bakery.d,

    /**
     * An order.
     *
     * @param size how large it is.
     * @param name what it is called
     */
    public record Order(
            @Display("Size") Size size,
            @Display(description = "What it is called") String name) {} // finding: [TRD313] the description of "name" is no sentence;

    /** Says what it costs */
    @Action
    public String a() { return ""; } // finding: [TRD313] the description of Bakery.a is no sentence;

    /** Fires when it likes to. */
    @WebhookTrigger(summary = "When a cake is baked")
    public void b(Instant event) {} // finding: [TRD314] the description of Bakery.b does not say when it fires in the usual words;

    /** Says what it costs, too. */
    @Action(summary = "A")
    public String c() { return ""; } // finding: [TRD315] the summary "A" is also that of Bakery.a,

    /** Takes an order. */
    @Action
    public void d(Order order) {}

    /** Lists (what there is). */
    @Action(method = Method.GET)
    public String e(
            @Display(value = "Kind", description = "What it is.") String kind,
            @Display(value = "kind", description = "What it is not.") String sort) { return ""; } // finding: [TRD316] "sort" has the label "kind", and so has "kind" in Bakery.e,

    /** Does what another does better. */
    @Deprecated
    @Action(summary = "Do it again")
    public String f() { return ""; } // finding: [TRD076] Bakery.f is deprecated, but its summary "Do it again" does not say so; // finding: [TRD317] Bakery.f is deprecated, but its description does not say so;
}
