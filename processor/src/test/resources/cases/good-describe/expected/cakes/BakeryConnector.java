package cakes;

import dev.troodon.runtime.generated.ConnectorDefinition;
import javax.annotation.processing.Generated;

/** Describes the {@link Bakery} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class BakeryConnector {
    private BakeryConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "cakes.Bakery", "1.0.0", "/bakery", BakeryConnector.class);
    }
}
