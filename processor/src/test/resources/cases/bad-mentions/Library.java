package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.util.List;

/** Lends books of the town library, and nothing else at all. */
@Connector(title = "Town Library")
@AiFunction(calls = @AiCall(operation = "fnd")) // finding: [TRD141] @AiCall names "fnd", but the connector has no such method; did you mean "find"?
public class Library {
    /** A book. */
    public record Book(@Display(description = "What stands on its cover.") String title) {}

    /** Finds books. */
    @Action(method = Method.GET)
    public List<Book> find(
            @Display(description = "A part of the title.") String word,
            @Display(description = "How many at the most.") @Default("10") int top) {
        return List.of();
    }

    /** Forgets books. */
    @Action(path = "/forget/a", operationId = "ForgetA")
    public void forget() {}

    /** Forgets books. */
    @Action(path = "/forget/b", operationId = "ForgetB", summary = "Forget one")
    public void forget(@Display(description = "The title of the book.") String title) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book is new")
    @Simulate(operation = "fined") // finding: [TRD141] @Simulate names "fined", but the connector has no such method; did you mean "find"?
    public void a(Book book) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book is old")
    @Simulate(operation = "forget") // finding: [TRD141] @Simulate names "forget", but the connector has several such methods;
    public void b(Book book) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book is lost")
    @Simulate(operation = "b") // finding: [TRD141] @Simulate names "b", which hands out no sample at once;
    public void c(Book book) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book is found")
    @Simulate( // finding: [TRD143] @Simulate does not say what Library.find is called with for "word";
            operation = "find",
            arguments = {
                @Argument(name = "wrd", value = "x"), // finding: [TRD142] @Simulate passes "wrd", but Library.find has no such parameter; did you mean "word"?
                @Argument(name = "top", value = "ten") // finding: [TRD144] @Simulate passes "ten" for "top", which cannot be read as
            })
    public void d(Book book) {}

    /** Tells of a book. */
    @WebhookTrigger(summary = "When a book is read")
    @Simulate(
            operation = "find",
            arguments = @Argument(name = "word", from = "shelv")) // finding: [TRD145] @Simulate passes the value of "shelv", but Library.e has no such input; did you mean "shelf"?
    public boolean e(@Display(description = "Where it stands.") String shelf, Book book) {
        return true;
    }

    /** Asks for a book. */
    @Action
    @AiFunction(arguments = @Argument(name = "titl", value = "x")) // finding: [TRD142] @AiFunction passes "titl", but Library.ask has no such parameter; did you mean "title"?
    public void ask(@Display(description = "The title of the book.") String title) {}
}
