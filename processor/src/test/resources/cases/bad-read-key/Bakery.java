package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;

@Connector(title = "Cake Bakery")
@ApiKey(header = "X-Key", query = "key") // finding: [TRD019] @ApiKey on Bakery names both
public class Bakery {
    @Action
    public String a() { return ""; }
}
