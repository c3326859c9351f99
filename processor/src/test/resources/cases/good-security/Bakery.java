package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Allow;
import dev.troodon.annotations.Anonymous;
import dev.troodon.annotations.ApiKey;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.OAuth2;
import dev.troodon.annotations.OAuth2.Scope;
import dev.troodon.annotations.Secured;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@OAuth2( // fine: [TRD182] [TRD183] [TRD184]
        scheme = "oauth2_auth",
        summary = "",
        authorizationUrl = "https://login.example.com/authorize",
        tokenUrl = "https://login.example.com/token",
        scopes = {@Scope(name = "user"), @Scope(name = "admin", description = "Manages the bakery")})
@ApiKey(header = "X-Key", scheme = "API Key") // fine: [TRD185]
@ApiKey(query = "key", scheme = "Query Key", summary = "Key of the bakery")
@Allow(code = "TRD180", reason = "the parameter sets offer all three") // fine: [TRD180] [TRD903] [TRD904] [TRD905]
@Secured(scheme = "oauth2_auth", scopes = "user")
@Secured(scheme = "API Key")
public class Bakery {
    /**
     * Reads an order.
     *
     * @param id the order's number
     */
    @Action(path = "/orders/{id}")
    public void read(String id) {}

    /** Closes the bakery. */
    @Action
    @Secured(scheme = "oauth2_auth", scopes = {"user", "admin"})
    public void close() {}

    /** Opens the bakery. */
    @Action
    @Secured(scheme = "Query Key") // fine: [TRD181]
    public void open() {}

    /** Tells that the bakery is there. */
    @Action
    @Anonymous // fine: [TRD186]
    public void ping() {}
}
