package sink;

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
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The {@link Sink} connector for the application: publishes its events, answers its waiting callbacks. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
public class KitchenSinkConnector {
    private final EventPublisher<Archive.Paper> filed;

    private final Replies<Bakery.Approval> askApproval;

    private final EventPublisher<Bakery.PriceReached> targetReached;

    private final EventPublisher<Gallery.Picture> sold;

    private final EventPublisher<Kitchen.Dish> ready;

    private final EventPublisher<Library.Book> arriving;

    private final EventPublisher<Odds.Thing> lost;

    @Inject
    public KitchenSinkConnector(ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        Handles handles = Handles.of(runtime, definition());
        this.filed = handles.publisher(
                "Filed",
                JsonType.of(Archive.Paper.class),
                event -> Keys.none());
        this.askApproval = handles.replies("AskApproval", JsonType.of(Bakery.Approval.class));
        this.targetReached = handles.publisher(
                "TargetReached",
                JsonType.of(Bakery.PriceReached.class),
                event -> Keys.none().and("security", event.security()));
        this.sold = handles.publisher(
                "Sold",
                JsonType.of(Gallery.Picture.class),
                event -> Keys.none());
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
        this.arriving = handles.publisher(
                "Arriving",
                JsonType.of(Library.Book.class),
                event -> Keys.none());
        this.lost = handles.publisher(
                "ThingLost",
                JsonType.of(Odds.Thing.class),
                event -> Keys.none());
    }

    /** Publishes events to the subscribers of {@link Archive#filed}. */
    public EventPublisher<Archive.Paper> filed() {
        return filed;
    }

    /** Answers workflows that wait on {@link Bakery#askApproval}. */
    public Replies<Bakery.Approval> askApproval() {
        return askApproval;
    }

    /** Publishes events to the subscribers of {@link Bakery#targetReached}. */
    public EventPublisher<Bakery.PriceReached> targetReached() {
        return targetReached;
    }

    /** Publishes events to the subscribers of {@link Gallery#sold}. */
    public EventPublisher<Gallery.Picture> sold() {
        return sold;
    }

    /** Publishes events to the subscribers of {@link Kitchen#ready}. */
    public EventPublisher<Kitchen.Dish> ready() {
        return ready;
    }

    /** Publishes events to the subscribers of {@link Library#arriving}. */
    public EventPublisher<Library.Book> arriving() {
        return arriving;
    }

    /** Publishes events to the subscribers of {@link Odds#lost}. */
    public EventPublisher<Odds.Thing> lost() {
        return lost;
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "sink.Sink", "2.1.0", "/sink", KitchenSinkConnector.class)
                .rejectingUnknownProperties()
                .subtypes(Zoo.Cat.class, Zoo.Dog.class)
                .securedBy(new Security.OAuth2("oauth2_auth"))
                .securedBy(new Security.ApiKeyHeader("API Key", "X-Key"))
                .securedBy(new Security.ApiKeyQuery("Query Key", "key"))
                .securedBy(new Security.Basic("basic_auth"))
                .guardedBy(Security.Requirement.of("oauth2_auth", "user"),
                        Security.Requirement.of("API Key"))
                .guardedBy("Limited", Security.Requirement.of("basic_auth"))
                .guardedBy("Work", Security.Requirement.of("oauth2_auth", "user", "admin"))
                .open("Ping");
    }
}
