package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Security;
import java.util.ArrayList;
import java.util.List;

/** Writes the ways to say who calls, and which of them are enough. The platform offers only the first. */
final class SecurityObjects {
    private SecurityObjects() {}

    static void put(JsonObject document, Security security) {
        JsonObject definitions = new JsonObject();
        for (Security.Scheme scheme : security.schemes()) {
            definitions.put(scheme.key(), definition(scheme).putText("description", scheme.summary()));
        }
        document.putFilled("securityDefinitions", definitions);
        if (!security.schemes().isEmpty()) {
            document.put("security", alternatives(security.accepted()));
        }
    }

    /** What an operation accepts, where it is not what the connector says. */
    static void put(JsonObject operation, Common common, Security security) {
        if (!security.schemes().isEmpty()) {
            common.security().ifPresent(accepted -> operation.put("security", alternatives(accepted)));
        }
    }

    private static List<JsonObject> alternatives(List<Security.Requirement> accepted) {
        List<JsonObject> alternatives = new ArrayList<>();
        for (Security.Requirement requirement : accepted) {
            alternatives.add(new JsonObject().put(requirement.scheme(), requirement.scopes()));
        }
        return alternatives;
    }

    private static JsonObject definition(Security.Scheme scheme) {
        if (scheme instanceof Security.ApiKey key) {
            return new JsonObject().put("type", "apiKey").put("in", key.in()).put("name", key.name());
        }
        if (!(scheme instanceof Security.OAuth2 oauth2)) {
            return new JsonObject().put("type", "basic");
        }
        JsonObject scopes = new JsonObject();
        oauth2.scopes().forEach(scope -> scopes.put(scope.name(), scope.description()));
        return new JsonObject()
                .put("type", "oauth2")
                .put("flow", oauth2.implicit() ? "implicit" : "accessCode")
                .put("authorizationUrl", oauth2.authorizationUrl())
                .putText("tokenUrl", oauth2.implicit() ? "" : oauth2.tokenUrl())
                .put("scopes", scopes);
    }
}
