package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;


@Connector(title = "Cake Bakery", path = "/bakery", services = Shop.class)
public class Bakery {
    @Action
    public String a() { return ""; }
}

@interface Shop {} // finding: [TRD024] Shop cannot be a connector because it is an annotation;
