package cakes;

import dev.troodon.annotations.*;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@Allow(code = "TRD309", reason = "The names of these operations say it all.")
public class Bakery {
    @Action
    public String silenced() { return ""; }

    @Allow(code = "TRD999", reason = "There is no such code.") // finding: [TRD903] @Allow names "TRD999", which is no code of a warning; write the code that stands in the warning's brackets
    @Action
    public String unknown() { return ""; }

    @Allow(code = "TRD310", reason = " ") // finding: [TRD904] @Allow(code = "TRD310") gives no reason;
    @Action(method = Method.GET)
    public String unreasoned(String flavour) { return ""; }

    @Allow(code = "TRD31O", reason = "That is no zero.") // finding: [TRD903] @Allow names "TRD31O", which is no code of a warning; did you mean "TRD310"?
    @Action
    public String misspelt() { return ""; }

    @Allow(code = "TRD101", reason = "Errors stay.") // finding: [TRD903] @Allow names "TRD101", which is no code of a warning; that is an error, which stays one
    @Action
    public String error() { return ""; }
}
