package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.List;

/** Lends books, tells when new ones arrive, and answers the questions of readers and assistants. */
@Connector(
        title = "Town Library",
        contact = @Contact(name = "Desk", url = "https://library.example.com/desk", email = "desk@example.com"), // fine: [TRD079]
        website = "https://library.example.com", // fine: [TRD078]
        privacyPolicy = "https://library.example.com/privacy",
        categories = {Category.CONTENT_AND_FILES, Category.SALES_AND_CRM}, // fine: [TRD130]
        status = Status.PRODUCTION,
        keywords = {"books", "lending"}, // fine: [TRD132]
        termsOfService = "https://library.example.com/terms",
        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"), // fine: [TRD077]
        deploymentVersion = "1.0.0", // fine: [TRD131]
        docs = @ExternalDocs(url = "https://library.example.com/docs", description = "How to lend a book."),
        tags = {@Tag(value = "Lending", description = "Books that leave the house."), @Tag("Reading")}, // fine: [TRD134]
        services = Library.Desk.class)
@ExternalDocs(url = "https://library.example.com/help", description = "Help for readers.")
@AiPlugin(
        name = "Town library",
        description = "Finds and lends books of the town library.",
        contactEmail = "desk@example.com",
        legalUrl = "https://library.example.com/legal",
        copilot = "Reader")
@AiFunction(calls = @AiCall(operation = "find", confirmation = Confirmation.NEVER, arguments = @Argument(name = "top", value = "5"))) // fine: [TRD148]
@Extension(name = "x-acme-team", json = "{\"name\": \"desk\", \"seats\": [1, 2.5, null, true]}") // fine: [TRD070] [TRD071] [TRD072] [TRD074]
@Extension(name = "x-acme-team", json = "\"desk\"", place = Extension.Place.INFO)
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
    @Extension(name = "x-acme-cost", json = "2") // fine: [TRD073]
    @Extension(name = "x-acme-owner", json = "\"desk\"", place = Extension.Place.PATH) // fine: [TRD075]
    public List<Book> find( // fine: [TRD101] [TRD102]
            @Display(description = "A part of the title.") @Extension(name = "x-acme-weight", json = "1") String word,
            @Display(description = "How many at the most.") @Default("10") int top) {
        return List.of();
    }

    /** Finds books by a list of words. It changes nothing, although it is a POST. */
    @Action
    @SafeOperation
    @NoGenericTest(false)
    @AiFunction(confirmation = Confirmation.ASK, arguments = @Argument(name = "strict", value = "true"))
    public List<Book> search(
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
            replacement = @Replacement(operation = "lendAgain"), // fine: [TRD141]
            expires = "2027-01-31") // fine: [TRD140]
    @AiFunction(enabled = false)
    public void lend(@Display(description = "The title of the book.") String title) {}

    /** Lends a book to a reader. */
    @Action(summary = "Lend a book")
    @Revision(family = "Lend", number = 2, status = Status.PRODUCTION) // fine: [TRD135] [TRD136] [TRD137] [TRD139]
    public void lendAgain(@Display(description = "The title of the book.") String title) {} // fine: [TRD138]

    /** Lends a book for a week only. */
    @Action(summary = "Lend a book for a week")
    @Revision(status = Status.PREVIEW)
    public void lendShortly(@Display(description = "The title of the book.") String title) {}

    /** Orders a book from another town. */
    @Deprecated
    @Action(summary = "Order a book (deprecated)") // fine: [TRD076]
    @Revision(replacement = @Replacement(api = "shared_orders", operationId = "OrderBook"))
    public void order(@Display(description = "The title of the book.") String title) {}

    /** Talks with agents. */
    @Action(path = "/mcp")
    @McpServer // fine: [TRD149]
    public Object converse(@Display(description = "What the agent says.") Object message) {
        return message;
    }

    /** Fires when a book has arrived. */
    @PollingTrigger(summary = "When a book has arrived", hint = "Bring a book.")
    @NotifiedBy("arriving") // fine: [TRD146] [TRD147]
    @Simulate( // fine: [TRD143]
            operation = "find",
            arguments = {@Argument(name = "word", from = "shelf"), @Argument(name = "top", value = "1")}) // fine: [TRD142] [TRD144] [TRD145]
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
