package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.ApiKey;
import dev.troodon.annotations.BasicAuth;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.OAuth2;
import dev.troodon.annotations.Secured;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@ApiKey(header = "X-Key", scheme = "key")
@OAuth2( // finding: [TRD180] the connector declares "staff" beside "key" // finding: [TRD183] "staff" takes // finding: [TRD184] the authorizationUrl of "staff" is "http://
        scheme = "staff",
        authorizationUrl = "http://login.example.com/authorize",
        flow = OAuth2.Flow.IMPLICIT,
        scopes = @OAuth2.Scope(name = "orders.read"))
@BasicAuth(scheme = "key") // finding: [TRD185] two schemes are called "key"
@Secured(scheme = "kex") // finding: [TRD181] Bakery accepts the scheme "kex", which the connector does not declare: did you mean "key"?
public class Bakery {
    /** Reads an order. */
    @Action
    @Secured(scheme = "staff", scopes = "order.read")
    @Secured(scheme = "key", scopes = "orders.read")
    public void read() {} // finding: [TRD182] Bakery.read needs the scope "order.read", which the scheme "staff" does not have: did you mean "orders.read"? // finding: [TRD182] Bakery.read needs the scope "orders.read", which the scheme "key"

    /** Tells that the bakery is there. */
    @Action
    @Secured // finding: [TRD181] Bakery.ping accepts the scheme ""
    public void ping() {}
}
