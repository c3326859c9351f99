package formats;

import dev.troodon.runtime.generated.ConnectorDefinition;
import javax.annotation.processing.Generated;

/** Describes the {@link Formats} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class FormatsConnector {
    private FormatsConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "formats.Formats", "1.0.0", "/formats", FormatsConnector.class)
                .naming("SNAKE_CASE");
    }
}
