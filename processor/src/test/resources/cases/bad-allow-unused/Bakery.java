package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery {
    /** Has all that it needs. */
    @Allow(code = "TRD309", reason = "It used to have no description.") // finding: [TRD905] @Allow(code = "TRD309") silences nothing here;
    @Action
    public String unused() { return ""; }
}
