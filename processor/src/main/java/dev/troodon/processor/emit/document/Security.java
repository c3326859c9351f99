package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Connector.SecurityScheme;
import java.util.ArrayList;
import java.util.List;

/** Writes the ways to say who calls: one of them is enough. The platform offers only the first. */
final class Security {
    private Security() {}

    static void put(JsonObject document, List<SecurityScheme> schemes) {
        JsonObject definitions = new JsonObject();
        List<JsonObject> alternatives = new ArrayList<>();
        for (SecurityScheme scheme : schemes) {
            String name = definitions.has(name(scheme))
                    ? name(scheme) + definitions.members().size()
                    : name(scheme);
            definitions.put(name, definition(scheme));
            alternatives.add(new JsonObject().put(name, List.of()));
        }
        document.putFilled("securityDefinitions", definitions).putFilled("security", alternatives);
    }

    private static String name(SecurityScheme scheme) {
        return scheme instanceof SecurityScheme.ApiKey ? "apiKey" : "basic";
    }

    private static JsonObject definition(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return new JsonObject()
                    .put("type", "apiKey")
                    .put("in", key.in())
                    .put("name", key.name())
                    .putText("description", key.summary());
        }
        return new JsonObject().put("type", "basic").putText("description", ((SecurityScheme.Basic) scheme).summary());
    }
}
