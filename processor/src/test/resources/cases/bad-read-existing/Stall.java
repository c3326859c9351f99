package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;

@Connector(title = "Cake Stall", path = "/stall")
@Path("/stand")
public class Stall {
    @GET
    @Path("/a")
    @Action
    public String a() { return ""; } // finding: [TRD018]

    @GET
    @Path("/b")
    @PollingTrigger
    public Poll<String> b(Cursor<Instant> since) { return Poll.nothing(); } // finding: [TRD017]
}
