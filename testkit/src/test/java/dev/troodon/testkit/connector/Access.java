package dev.troodon.testkit.connector;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Who may call the reference connector, by whichever scheme its document declares. */
final class Access {
    private static final String USER = "Basic "
            + Base64.getEncoder().encodeToString(("flow:" + ReferenceConnector.KEY).getBytes(StandardCharsets.UTF_8));

    private final String fault;

    Access(String fault) {
        this.fault = fault;
    }

    /** The status of the refusal; 0 for none. */
    int refusal(Call call) {
        boolean anonymous = call.route().equals("cakes") && !fault.equals("anonymous-needs-no-credential");
        if (anonymous) {
            return 0;
        }
        String shown = shown(call);
        boolean weak = shown.equals("Bearer " + ReferenceConnector.SCOPELESS);
        if (weak && !fault.equals("scopes-are-required")) {
            return 403;
        }
        boolean known = shown.equals(ReferenceConnector.KEY)
                || shown.equals("Bearer " + ReferenceConnector.KEY)
                || shown.equals(USER)
                || weak;
        return known ? 0 : stranger(call, shown);
    }

    private int stranger(Call call, String shown) {
        boolean ping = call.route().equals("ping");
        if (shown.isEmpty()) {
            boolean open =
                    ping ? fault.equals("test-connection-needs-credential") : fault.equals("credential-is-required");
            return open ? 0 : fault.equals("wrong: a missing credential is 403") ? 403 : 401;
        }
        return fault.equals("wrong-credential-is-refused") ? 0 : 401;
    }

    private String shown(Call call) {
        String shown = switch (fault) {
            case "allowed: a key in the query" -> call.query().get("code");
            case "allowed: basic", "allowed: a token", "scopes-are-required", "security-is-usable" ->
                call.headers().getFirst("Authorization");
            default -> call.headers().getFirst("X-Api-Key");
        };
        return shown == null ? "" : shown;
    }
}
