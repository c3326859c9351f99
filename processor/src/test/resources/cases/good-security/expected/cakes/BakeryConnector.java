package cakes;

import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.Security;
import javax.annotation.processing.Generated;

/** Describes the {@link Bakery} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class BakeryConnector {
    private BakeryConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "cakes.Bakery", "1.0.0", "/bakery", BakeryConnector.class)
                .securedBy(new Security.OAuth2("oauth2_auth"))
                .securedBy(new Security.ApiKeyHeader("API Key", "X-Key"))
                .securedBy(new Security.ApiKeyQuery("Query Key", "key"))
                .guardedBy(Security.Requirement.of("oauth2_auth", "user"),
                        Security.Requirement.of("API Key"))
                .guardedBy("Close", Security.Requirement.of("oauth2_auth", "user", "admin"))
                .guardedBy("Open", Security.Requirement.of("Query Key"))
                .open("Ping");
    }
}
