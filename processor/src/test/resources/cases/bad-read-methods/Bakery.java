package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;

@Connector(title = "Cake Bakery", services = int.class) // finding: [TRD002] Bakery names int as a service,
public class Bakery {
    @Action
    String a() { return ""; } // finding: [TRD003] Bakery.a is not public,

    @Action
    @PollingTrigger // finding: [TRD004] Bakery.b is annotated with both
    public String b() { return ""; }
}
