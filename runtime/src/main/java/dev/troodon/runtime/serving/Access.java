package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.Authenticator;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.Settings;
import dev.troodon.runtime.access.Demand;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.RequestHead;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides who calls, and whether they may. Thread-safe. */
final class Access {
    private final Settings settings;
    private final boolean secured;
    private final Gate standard;
    private final Gate followUps;
    private final Map<String, Gate> operations;

    private Access(Settings settings, Security security) {
        this.settings = settings;
        this.secured = !security.schemes().isEmpty();
        this.standard = Gate.of(security, security.accepted());
        this.followUps = Gate.of(security, security.anyScheme());
        Map<String, Gate> gates = new HashMap<>();
        security.operations().forEach((id, accepted) -> gates.put(id, Gate.of(security, accepted)));
        this.operations = Map.copyOf(gates);
    }

    /** Refuses to guard a connector that declares security where nobody was named to check it. */
    static Access to(ConnectorDefinition definition, Settings settings) {
        boolean secured = !definition.security().schemes().isEmpty();
        if (secured && settings.authenticator().isEmpty() && !settings.securedByHost()) {
            throw new IllegalStateException(definition.id() + " declares security, but nothing would check it. Give"
                    + " ConnectorRuntime.builder() an authenticator(...), or state with securedByHost() that the host"
                    + " application refuses strangers before a request gets here.");
        }
        return new Access(settings, definition.security());
    }

    /** The caller of an operation. */
    Caller require(RequestHead request, String operationId) {
        return through(gate(operationId), request);
    }

    /**
     * The caller of an operation, told when somebody asks: finding out costs more than most operations, and where the server is
     * all there is to ask, nobody is refused. To be asked during the request.
     */
    Supplier<Caller> permit(RequestHead request, String operationId) {
        Gate gate = gate(operationId);
        boolean nobodyAsks = settings.authenticator().isEmpty() || (secured && gate.isOpen());
        if (nobodyAsks && settings.tenantResolver().isEmpty()) {
            return () -> host(request);
        }
        Caller caller = through(gate, request);
        return () -> caller;
    }

    /** The caller of a follow-up; empty if only its URL speaks for it, and that is enough. */
    Optional<Caller> admit(RequestHead request, FollowUp kind) {
        return admit(request, kind, followUps);
    }

    /** The caller of a follow-up that goes to an operation. */
    Optional<Caller> admit(RequestHead request, FollowUp kind, String operationId) {
        return admit(request, kind, gate(operationId));
    }

    /** Whether a caller may see what another has left here. Without credentials, the unguessable URL stands for the tenant. */
    static boolean mayTouch(Optional<Caller> caller, Caller owner) {
        return caller.isEmpty() || caller.get().tenant().equals(owner.tenant());
    }

    private Gate gate(String operationId) {
        return operations.getOrDefault(operationId, standard);
    }

    private Optional<Caller> admit(RequestHead request, FollowUp kind, Gate gate) {
        // Somebody without name and tenant has shown no credentials, also where the connector would take a call from
        // them.
        return settings.open().contains(kind)
                ? known(gate, request).filter(caller -> !caller.equals(Caller.ANONYMOUS))
                : Optional.of(through(gate, request));
    }

    private Caller through(Gate gate, RequestHead request) {
        return known(gate, request).orElseThrow(gate::unknown);
    }

    private Optional<Caller> known(Gate gate, RequestHead request) {
        Optional<Caller> caller = secured ? guarded(gate, request) : Optional.of(named(request));
        return settings.tenantResolver().isEmpty() ? caller : caller.map(c -> within(request, c));
    }

    private Optional<Caller> guarded(Gate gate, RequestHead request) {
        if (gate.isOpen() || settings.authenticator().isEmpty()) {
            return Optional.of(host(request));
        }
        Authenticator authenticator = settings.authenticator().get();
        Optional<RefusedException> forbidden = Optional.empty();
        for (Demand demand : gate.demands()) {
            Optional<Caller> caller = authenticator.authenticate(request, demand);
            if (caller.isPresent()) {
                if (caller.get().scopes().containsAll(demand.scopes())) {
                    return caller;
                }
                forbidden = Optional.of(Gate.forbidden(demand));
            }
        }
        if (forbidden.isPresent()) {
            throw forbidden.get();
        }
        return Optional.empty();
    }

    /** A connector that declares no security takes calls from everybody; an authenticator may still know them. */
    private Caller named(RequestHead request) {
        return settings.authenticator()
                .flatMap(authenticator -> authenticator.authenticate(request, Demand.NONE))
                .orElseGet(() -> host(request));
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
