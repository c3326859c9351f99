package papers;

import dev.troodon.handles.EventPublisher;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.Handles;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Keys;
import dev.troodon.runtime.generated.Security;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The {@link Archive} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class ArchiveConnector {
    private final EventPublisher<Archive.Paper> filed;

    @Inject
    public ArchiveConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.filed = handles.publisher(
                "Filed",
                JsonType.of(Archive.Paper.class),
                event -> Keys.none());
    }

    /** Publishes events to the subscribers of {@link Archive#filed}. */
    public EventPublisher<Archive.Paper> filed() {
        return filed;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "papers.Archive", "1.0.0", "/archive", ArchiveConnector.class)
                .securedBy(new Security.ApiKeyHeader("apiKey", "X-Key"));
    }
}
