package cakes;

import dev.troodon.annotations.*;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import java.time.Instant;

@Connector(title = "Cake Bakery")
@ApiKey(header = "X-Api-Key")
public class Bakery {
    @Action(method = Method.GET, path = "/cakes/{cake}")
    public String a(String cake) { return ""; }

    @Action(method = Method.DELETE, path = "/Cakes/{cake}")
    public void b(String cake) {} // finding: [TRD190] the path /Cakes/{cake} is that of Bakery.a but for case or what its variables are called,

    @WebhookTrigger(path = "/orders")
    public void c(Instant event) {} // finding: [TRD190] the path /orders/{subscriptionId} is that of Bakery.d

    @Action(method = Method.GET, path = "/orders/{order}")
    public String d(String order) { return ""; }

    @Action(method = Method.GET, path = "/cakes/today")
    public String e() { return ""; } // finding: [TRD191] GET /cakes/today could also be a request to /cakes/{cake} of Bakery.a,

    @Action(method = Method.GET, path = "/f/{-f}")
    public String f(@jakarta.ws.rs.PathParam("-f") String f) { return ""; } // finding: [TRD196] the path variable {-f} has a name that JAX-RS refuses;

    @Action(method = Method.GET, operationId = "priceOfCake")
    public String g() { return ""; } // finding: [TRD197] operationId "priceOfCake" is not in PascalCase;

    @Action(method = Method.GET)
    public String h(@HeaderParam("x-api-key") String key) { return ""; } // finding: [TRD198] "x-api-key" is also where the connection puts its key,

    @Action(method = Method.GET)
    public String i(@HeaderParam("Cake Kind") String kind) { return ""; } // finding: [TRD199] "Cake Kind" cannot be the name of a header;

    @Action
    public String j(@FormParam("größe") int size) { return ""; } // finding: [TRD406] "größe" cannot be the name of a field of a form;
}
