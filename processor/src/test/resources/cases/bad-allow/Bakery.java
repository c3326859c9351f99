package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@Allow(code = "TRD309", reason = "The names of these operations say it all.")
public class Bakery {
    @Action
    public String silenced() { return ""; }

    @Allow(code = "TRD999", reason = "There is no such code.") // finding: [TRD903] @Allow names "TRD999", which is no code of a warning;
    @Action
    public String unknown() { return ""; }

    @Allow(code = "TRD310", reason = " ") // finding: [TRD904] @Allow(code = "TRD310") gives no reason;
    @Action(method = Method.GET)
    public String unreasoned(String flavour) { return ""; }
}
