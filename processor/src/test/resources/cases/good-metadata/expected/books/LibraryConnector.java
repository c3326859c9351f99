package books;

import dev.troodon.handles.EventPublisher;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.Handles;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The {@link Library} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class LibraryConnector {
    private final EventPublisher<Library.Book> arriving;

    @Inject
    public LibraryConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.arriving = handles.publisher(
                "Arriving",
                JsonType.of(Library.Book.class),
                event -> Keys.none());
    }

    /** Publishes events to the subscribers of {@link Library#arriving}. */
    public EventPublisher<Library.Book> arriving() {
        return arriving;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "books.Library", "1.0.0", "/library", LibraryConnector.class);
    }
}
