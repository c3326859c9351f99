package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    @Action(method = Method.GET, path = "/a/{x}")
    public String a(String x) { return ""; }

    @Action(method = Method.GET, path = "/A/{y}")
    public String b(String y) { return ""; } // finding: [TRD103] GET /A/{y} is already answered by Bakery.a;

    @WebhookTrigger(path = "/hook")
    public void hook(String filter, Instant event) {} // finding: [TRD104] the subscribe path /hook is also the path of Bakery.c,

    @Action(method = Method.GET, path = "/hook")
    public String c() { return ""; }

    @Action(method = Method.GET, path = "/d?e=f")
    public String d() { return ""; } // finding: [TRD105] the path "/d?e=f" contains ?;

    @Action(method = Method.GET, path = "/e/{flavor}")
    public String e(String flavour) { return ""; } // finding: [TRD106] the path variable {flavor} has no parameter; did you mean the parameter "flavour"?

    @Action(method = Method.GET, path = "/_jobs/mine")
    public String f() { return ""; } // finding: [TRD111] the path /_jobs/mine begins with /_jobs,
}
