package parcels;

import dev.troodon.runtime.generated.ConnectorDefinition;
import javax.annotation.processing.Generated;

/** Describes the {@link Parcels} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class ParcelsConnector {
    private ParcelsConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "parcels.Parcels", "1.0.0", "/parcels", ParcelsConnector.class)
                .naming("SNAKE_CASE");
    }
}
