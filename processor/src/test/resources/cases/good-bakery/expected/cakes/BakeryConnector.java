package cakes;

import dev.troodon.handles.EventPublisher;
import dev.troodon.handles.Replies;
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

/** The {@link Bakery} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class BakeryConnector {
    private final Replies<Bakery.Approval> askApproval;

    private final EventPublisher<Bakery.PriceReached> targetReached;

    @Inject
    public BakeryConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.askApproval = handles.replies("AskApproval", JsonType.of(Bakery.Approval.class));
        this.targetReached = handles.publisher(
                "TargetReached",
                JsonType.of(Bakery.PriceReached.class),
                event -> Keys.none().and("security", event.security()));
    }

    /** Answers workflows that wait on {@link Bakery#askApproval}. */
    public Replies<Bakery.Approval> askApproval() {
        return askApproval;
    }

    /** Publishes events to the subscribers of {@link Bakery#targetReached}. */
    public EventPublisher<Bakery.PriceReached> targetReached() {
        return targetReached;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "cakes.Bakery", "1.0.0", "/bakery", BakeryConnector.class)
                .securedBy(new Security.ApiKeyHeader("apiKey", "X-Api-Key"));
    }
}
