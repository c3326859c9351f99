package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Anonymous;
import dev.troodon.annotations.Connector;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery") // finding: [TRD187] Bakery is @Anonymous
@Anonymous
public class Bakery {
    /** Tells that the bakery is there. */
    @Action
    @Anonymous
    public void ping() {} // finding: [TRD187] Bakery.ping is @Anonymous
}
