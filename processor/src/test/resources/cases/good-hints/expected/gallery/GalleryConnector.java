package gallery;

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

/** The {@link Gallery} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class GalleryConnector {
    private final EventPublisher<Gallery.Picture> sold;

    @Inject
    public GalleryConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.sold = handles.publisher(
                "Sold",
                JsonType.of(Gallery.Picture.class),
                event -> Keys.none());
    }

    /** Publishes events to the subscribers of {@link Gallery#sold}. */
    public EventPublisher<Gallery.Picture> sold() {
        return sold;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "gallery.Gallery", "1.0.0", "/gallery", GalleryConnector.class);
    }
}
