package cakes;

import dev.troodon.annotations.*;

@Connector(title = "") // finding: [TRD301] the connector has no title; // finding: [TRD303] the connector's description has 0 characters;
public class Bakery {
    /** Says hello to the world. */
    @Action(method = Method.GET)
    public String hello() {
        return "";
    }
}
