package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.FormParam;

@Connector(title = "Cake Bakery")
public class Bakery {
    @Action(method = Method.GET)
    public String b(
            @FormParam("y") String y) { // finding: [TRD113] "y" would be the body of a GET request,
        return "";
    }
}
