package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@Connector(title = "Cake Bakery")
@ApiKey(header = "Cookie") // finding: [TRD110] the header Cookie never arrives,
public class Bakery {
    public record Order(String number) {}

    @Action(method = Method.GET)
    public String a(
            @PathParam("x") String x, // finding: [TRD107] the path parameter "x" is not in the path /a;
            @QueryParam("y") String y,
            @QueryParam("y") String z, // finding: [TRD108] "y" is already the name of another query parameter
            @HeaderParam("Accept-Language") String language, // finding: [TRD110] the header Accept-Language never arrives,
            String connectionId) { // finding: [TRD109] a parameter cannot be called "connectionId" on the wire,
        return "";
    }

    @PollingTrigger
    public Poll<Order> added(
            String triggerState, // finding: [TRD109] a parameter cannot be called "triggerState" on the wire,
            Cursor<Instant> since) {
        return Poll.nothing();
    }
}
