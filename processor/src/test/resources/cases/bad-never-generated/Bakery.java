package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery { // finding: [TRD001] type Line cannot be found (Bakery.a -> Order.lines -> Line);
    public record Order(List<Line> lines) {}

    @Action
    public String a(Order order) { return ""; }
}
