package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.List;

/** Lends books of the town library, and nothing else at all. */
@Connector(title = "Town Library")
public class Library {
    /** A book. */
    public record Book(@Display(description = "What stands on its cover.") String title) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book arrives")
    public boolean arriving(
            @Display(description = "Where it stands.") String shelf,
            @Display(description = "How far up.") int board,
            @Display(description = "How thick.") String size,
            Book book) {
        return true;
    }

    /** Finds books. */
    @Action
    @NotifiedBy("arriving") // finding: [TRD146] @NotifiedBy on Library.find has no meaning, since that is no polling trigger;
    public void find() {}

    /** Fires when a book has arrived. */
    @PollingTrigger(summary = "When a book has arrived")
    @NotifiedBy("find") // finding: [TRD146] @NotifiedBy on Library.arrived has no meaning, since Library.find is no webhook trigger;
    public Poll<Book> arrived(Cursor<Instant> cursor) {
        throw new IllegalStateException();
    }

    /** Fires when a book has left. */
    @PollingTrigger(summary = "When a book has left")
    @NotifiedBy("ariving") // finding: [TRD141] @NotifiedBy names "ariving", but the connector has no such method; did you mean "arriving"?
    public Poll<Book> left(Cursor<Instant> cursor) {
        throw new IllegalStateException();
    }

    /** Fires when a book was read. */
    @PollingTrigger(summary = "When a book was read")
    @NotifiedBy("arriving") // finding: [TRD147] Library.wasRead and Library.arriving both have an input "board", but of different types, // finding: [TRD147] Library.wasRead and Library.arriving both have an input "size", but of different visibility,
    public Poll<Book> wasRead(
            @Display(description = "Where it stands.") String shelf,
            @Display(description = "How far up.") String board,
            @Display(description = "How thick.", visibility = Visibility.ADVANCED) String size,
            Cursor<Instant> cursor) {
        throw new IllegalStateException();
    }
}
