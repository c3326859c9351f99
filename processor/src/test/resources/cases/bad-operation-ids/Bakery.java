package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    @Action(method = Method.GET, path = "/a", operationId = "Price")
    public String a() { return ""; }

    @Action(method = Method.GET, path = "/b", operationId = "PRICE")
    public String b() { return ""; } // finding: [TRD101] operationId "PRICE" is already used by Bakery.a;

    @Action(method = Method.GET, path = "/c", operationId = "Price-of-cake")
    public String c() { return ""; } // finding: [TRD102] operationId "Price-of-cake" is not alphanumeric;
}
