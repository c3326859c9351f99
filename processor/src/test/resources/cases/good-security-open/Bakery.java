package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Anonymous;
import dev.troodon.annotations.BasicAuth;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Secured;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@BasicAuth(scheme = "basic_auth")
@Anonymous // fine: [TRD187]
public class Bakery {
    /** Closes the bakery. */
    @Action
    @Secured
    public void close() {}

    /** Tells that the bakery is there. */
    @Action
    public void ping() {}
}
