package sink;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.List;

/** Lends books, tells when new ones arrive, and answers the questions of readers and assistants. */
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Library {
    /** A book. */
    public record Book(
            @Extension(name = "x-acme-spine", json = "true") String title,
            Instant arrived) {}

    /** Finds books by their titles. */
    @Action(method = Method.GET, hint = "Search for any word.")
    @Tag("Reading")
    @Tag(value = "Search", description = "What looks for something.")
    @ExternalDocs(url = "https://library.example.com/find")
    @NoGenericTest
    @Extension(name = "x-acme-cost", json = "2")
    @Extension(name = "x-acme-owner", json = "\"desk\"", place = Extension.Place.PATH)
    public List<Book> find(
            @Display(description = "A part of the title.") @Extension(name = "x-acme-weight", json = "1") String word,
            @Display(description = "How many at the most.") @Default("10") int top) {
        return List.of();
    }

    /** Finds books by a list of words. It changes nothing, although it is a POST. */
    @Action
    @SafeOperation(true)
    @NoGenericTest(false)
    @AiFunction(confirmation = Confirmation.ASK, arguments = @Argument(name = "strict", value = "true"))
    public List<Book> searchBooks(
            @Display(description = "Words of the title.") List<String> words,
            @Display(description = "Whether all must be there.") boolean strict) {
        return List.of();
    }

    /** Lends a book, as it used to be done. */
    @Deprecated
    @Action
    @Revision(
            family = "Lend",
            status = Status.PRODUCTION,
            replacement = @Replacement(operation = "lendAgain"),
            expires = "2027-01-31")
    @AiFunction(enabled = false)
    public void lend(@Display(description = "The title of the book.") String title) {}

    /** Lends a book to a reader. */
    @Action(summary = "Lend a book")
    @Revision(family = "Lend", number = 2, status = Status.PRODUCTION)
    public void lendAgain(@Display(description = "The title of the book.") String title) {}

    /** Lends a book for a week only. */
    @Action(summary = "Lend a book for a week")
    @Revision(status = Status.PREVIEW)
    public void lendShortly(@Display(description = "The title of the book.") String title) {}

    /** Orders a book from another town. */
    @Deprecated
    @Action(summary = "Order a book (deprecated)")
    @Revision(replacement = @Replacement(api = "shared_orders", operationId = "OrderBook"))
    public void orderBook(@Display(description = "The title of the book.") String title) {}

    /** Talks with agents. */
    @Action(path = "/mcp")
    @McpServer("mcp-streamable-1.0")
    public Object converse(@Display(description = "What the agent says.") Object message) {
        return message;
    }

    /** Fires when a book has arrived. */
    @PollingTrigger(summary = "When a book has arrived", hint = "Bring a book.")
    @NotifiedBy("arriving")
    @Simulate(
            operation = "find",
            arguments = {@Argument(name = "word", from = "shelf"), @Argument(name = "top", value = "1")})
    public Poll<Book> arrived(@Display(description = "Where it stands.") String shelf, Cursor<Instant> cursor) {
        throw new IllegalStateException();
    }

    /** Fires as soon as a book is put onto a shelf. */
    @WebhookTrigger(summary = "When a book arrives")
    public boolean arriving(@Display(description = "Where it stands.") String shelf, Book book) {
        return true;
    }

    /** What is done at the desk. */
    @Tag("Lending")
    @Tag(value = "Desk", description = "What is done at the desk.")
    public static class Desk {
        /** Brings a book back. */
        @Action
        @Tag("Lending")
        public void bring(@Display(description = "The title of the book.") String title) {}
    }
}
