package cakes;

import dev.troodon.annotations.*;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Connector(title = "Cake Stall", path = "/stall")
@Path("/stand")
public class Stall {
    @GET
    @Path("/a")
    @Action
    public String a() { return ""; } // finding: [TRD018] Stall.a is served at /stand/a,
}
