package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery { // finding: [TRD902] the option -Atroodon.host=https://cakes.example/ is not understood;
    /** Says hello to the world. */
    @Action
    public String hello() { return ""; }
}
