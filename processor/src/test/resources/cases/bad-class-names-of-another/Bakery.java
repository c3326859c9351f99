package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    @Action(method = Method.GET)
    public String a() { return ""; }
}

@Connector(title = "Cake Shop", name = "Bakery") // finding: [TRD125] the generated class cakes.BakeryConnector is already there: it is generated for cakes.Bakery; // finding: [TRD125] the generated class cakes.BakeryResource is already there: it is generated for cakes.Bakery;
class Shop {
    @Action(method = Method.GET)
    public String a() { return ""; }
}
