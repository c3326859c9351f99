package keys;

import dev.troodon.handles.EventPublisher;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.Handles;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The {@link Kitchen} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class KitchenConnector {
    private final EventPublisher<Kitchen.Dish> ready;

    @Inject
    public KitchenConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.ready = handles.publisher(
                "Ready",
                JsonType.of(Kitchen.Dish.class),
                event -> Keys.none()
                        .and("name", event.name())
                        .and("cook", Optional.ofNullable(event.cook().orElse(null)).map(inner -> inner.firstName).orElse(null))
                        .and("cooksTable", Optional.ofNullable(event.cook().orElse(null)).map(inner -> inner.getTable()).map(inner -> inner.number()).orElse(null))
                        .and("table", Optional.ofNullable(event.table()).map(inner -> inner.number()).orElse(null))
                        .and("number", event.number().stream().boxed().findFirst().orElse(null))
                        .and("remark", event.note().orElse(null)));
    }

    /** Publishes events to the subscribers of {@link Kitchen#ready}. */
    public EventPublisher<Kitchen.Dish> ready() {
        return ready;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "keys.Kitchen", "1.0.0", "/kitchen", KitchenConnector.class);
    }
}
