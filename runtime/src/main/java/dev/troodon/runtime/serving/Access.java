package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.Settings;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.ConnectorDefinition.SecurityScheme;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.RequestHead;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides who calls, and whether they may. Thread-safe. */
final class Access {
    private final Settings settings;
    private final boolean secured;
    private final Map<String, String> challenge;

    private Access(Settings settings, ConnectorDefinition definition) {
        this.settings = settings;
        this.secured = !definition.security().isEmpty();
        boolean basic = definition.security().stream().anyMatch(SecurityScheme.Basic.class::isInstance);
        this.challenge = Map.of("WWW-Authenticate", basic ? "Basic realm=\"connector\"" : "ApiKey");
    }

    /** Refuses to guard a connector that declares security where nobody was named to check it. */
    static Access to(ConnectorDefinition definition, Settings settings) {
        if (!definition.security().isEmpty() && settings.authenticator().isEmpty() && !settings.securedByHost()) {
            throw new IllegalStateException(definition.id() + " declares security, but nothing would check it. Give"
                    + " ConnectorRuntime.builder() an authenticator(...), or state with securedByHost() that the host"
                    + " application refuses strangers before a request gets here.");
        }
        return new Access(settings, definition);
    }

    /** The caller of an operation. */
    Caller require(RequestHead request) {
        return known(request)
                .orElseThrow(() -> new RefusedException(
                        401, "Unauthorized", "The request carries no valid credentials.", challenge));
    }

    /**
     * The caller of an operation, told when somebody asks: finding out costs more than most operations, and where the server is
     * all there is to ask, nobody is refused. To be asked during the request.
     */
    Supplier<Caller> permit(RequestHead request) {
        if (settings.authenticator().isEmpty() && settings.tenantResolver().isEmpty()) {
            return () -> host(request);
        }
        Caller caller = require(request);
        return () -> caller;
    }

    /** The caller of a follow-up; empty if only its URL speaks for it, and that is enough. */
    Optional<Caller> admit(RequestHead request, FollowUp kind) {
        // Somebody without name and tenant has shown no credentials, also where the connector would take a call from
        // them.
        return settings.open().contains(kind)
                ? known(request).filter(caller -> !caller.equals(Caller.ANONYMOUS))
                : Optional.of(require(request));
    }

    /** Whether a caller may see what another has left here. Without credentials, the unguessable URL stands for the tenant. */
    static boolean mayTouch(Optional<Caller> caller, Caller owner) {
        return caller.isEmpty() || caller.get().tenant().equals(owner.tenant());
    }

    private Optional<Caller> known(RequestHead request) {
        Optional<Caller> caller = settings.authenticator().isPresent()
                ? settings.authenticator().get().authenticate(request)
                : Optional.of(host(request));
        if (caller.isEmpty() && !secured) {
            caller = Optional.of(host(request));
        }
        return settings.tenantResolver().isEmpty() ? caller : caller.map(c -> within(request, c));
    }

    private Caller within(RequestHead request, Caller caller) {
        return settings.tenantResolver()
                .flatMap(resolver -> resolver.tenant(request, caller))
                .map(caller::within)
                .orElse(caller);
    }

    private static Caller host(RequestHead request) {
        return request.userName().map(Caller::named).orElse(Caller.ANONYMOUS);
    }
}
