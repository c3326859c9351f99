package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery { // fine: [TRD902]
    /** Says hello to the world. */
    @Action
    public String hello() { return ""; }
}
