package dev.troodon.it;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Allow;
import dev.troodon.annotations.Anonymous;
import dev.troodon.annotations.ApiKey;
import dev.troodon.annotations.BasicAuth;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.OAuth2;
import dev.troodon.annotations.Secured;
import dev.troodon.handles.Caller;

/** Keeps things behind a door for each kind of credentials, and shows one to everybody. */
@Connector(title = "Bank Vault", path = "/connector/vault")
@ApiKey(scheme = "badge", header = "X-Badge")
@ApiKey(scheme = "code", query = "code")
@BasicAuth
@OAuth2(
        authorizationUrl = "https://login.example.com/authorize",
        tokenUrl = "https://login.example.com/token",
        scopes = @OAuth2.Scope(name = "vault.open", description = "Opens the vault"))
@Allow(code = "TRD180", reason = "Every kind of credentials is to be tried")
public class Vault {
    /** Tells who came by a badge. */
    @Action(method = Method.GET, path = "/by-badge")
    @Secured(scheme = "badge")
    public Visitor enterByBadge(Caller caller) {
        return visitor(caller);
    }

    /** Tells who came by a code. */
    @Action(method = Method.GET, path = "/by-code")
    @Secured(scheme = "code")
    public Visitor enterByCode(Caller caller) {
        return visitor(caller);
    }

    /** Tells who came by a password. */
    @Action(method = Method.GET, path = "/by-password")
    @Secured(scheme = "basic")
    public Visitor enterByPassword(Caller caller) {
        return visitor(caller);
    }

    /** Tells who came by a token. */
    @Action(method = Method.GET, path = "/by-token")
    @Secured(scheme = "oauth2", scopes = "vault.open")
    public Visitor enterByToken(Caller caller) {
        return visitor(caller);
    }

    /** Shows the door to everybody. */
    @Action(method = Method.GET, path = "/door")
    @Anonymous
    public Visitor lookAtDoor(Caller caller) {
        return visitor(caller);
    }

    private static Visitor visitor(Caller caller) {
        return new Visitor(caller.name().orElse("nobody"));
    }
}
