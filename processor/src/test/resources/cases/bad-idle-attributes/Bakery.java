package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@Path("/bakery")
public class Bakery {
    /** Answers at once. */
    @Action(retryAfterSeconds = 5) // finding: [TRD025] retryAfterSeconds has no meaning here, since Bakery.a is a standard action;
    public String a() { return ""; }

    /**
     * Waits.
     *
     * @param reply takes the answer
     */
    @Action(pattern = Pattern.ASYNC_WEBHOOK, timeoutSeconds = 60, restart = Restart.NEVER) // finding: [TRD025] restart has no meaning here,
    public void b(Callback<String> reply) {}

    /** Is there already. */
    @GET
    @Path("/c")
    @Action(path = "/elsewhere") // finding: [TRD025] path has no meaning here, since Bakery.c is a resource method of its own;
    public String c() { return ""; }
}
