package dev.troodon.sample;

import dev.troodon.handles.EventPublisher;
import dev.troodon.handles.Replies;
import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.Handles;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javax.annotation.processing.Generated;

/** The {@link Bakery} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class BakeryConnector {
    private final Replies<Approval> askApproval;

    private final EventPublisher<PriceFell> targetReached;

    @Inject
    public BakeryConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.askApproval = handles.replies("AskApproval", JsonType.of(Approval.class));
        this.targetReached = handles.publisher(
                "TargetReached",
                JsonType.of(PriceFell.class),
                event -> Keys.none().and("flavour", event.flavour()));
    }

    /** Answers workflows that wait on {@link Bakery#askApproval}. */
    public Replies<Approval> askApproval() {
        return askApproval;
    }

    /** Publishes events to the subscribers of {@link Bakery#targetReached}. */
    public EventPublisher<PriceFell> targetReached() {
        return targetReached;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "dev.troodon.sample.Bakery", "1.0.0", "/bakery", BakeryConnector.class);
    }
}
