package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;

@Connector(title = "Cake Tent")
@Path("/tent")
public class Tent {
    @GET
    @Path("/b")
    @PollingTrigger
    public Poll<String> b(Cursor<Instant> since) { return Poll.nothing(); } // finding: [TRD017] Tent.b is a JAX-RS resource method
}
