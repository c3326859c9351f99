package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.OAuth2;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
@OAuth2(authorizationUrl = "https://login.example.com/authorize") // finding: [TRD184] the tokenUrl of "oauth2" is missing
public class Bakery {
    /** Tells that the bakery is there. */
    @Action
    public void ping() {}
}
