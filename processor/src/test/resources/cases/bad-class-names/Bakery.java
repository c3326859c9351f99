package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery") // finding: [TRD125] the generated class cakes.BakeryResource is already there: you wrote it;
public class Bakery {
    @Action(method = Method.GET)
    public String a() { return ""; }
}

class BakeryResource {}
