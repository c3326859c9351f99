package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Anonymous;
import dev.troodon.annotations.BasicAuth;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Secured;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@BasicAuth
public class Bakery {
    /** Writes an order. */
    @Action
    @Secured
    @Anonymous // finding: [TRD186] write is both
    public void write() {}
}
