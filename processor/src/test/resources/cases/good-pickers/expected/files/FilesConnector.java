package files;

import dev.troodon.runtime.generated.ConnectorDefinition;
import javax.annotation.processing.Generated;

/** Describes the {@link Files} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class FilesConnector {
    private FilesConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "files.Files", "1.0.0", "/files", FilesConnector.class);
    }
}
