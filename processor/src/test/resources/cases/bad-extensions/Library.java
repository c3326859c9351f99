package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.util.List;

/** Lends books of the town library, and nothing else at all. */
@Connector(title = "Town Library")
@Extension(name = "x-acme team", json = "1")
@Extension(name = "acme", json = "1")
@Extension(name = "x-acme-a", json = "desk")
@Extension(name = "x-acme-b", json = "{\n \"a\": 1,\n \"a\": 2}")
@Extension(name = "x-acme-c", json = "", place = Extension.Place.PATH)
@Extension(name = "x-ms-keywords", json = "[\"books\"]", place = Extension.Place.INFO)
@Extension(name = "x-acme-d", json = "1")
@Extension(name = "x-acme-d", json = "1")
public class Library { // finding: [TRD070] "x-acme team" is no name of an extension; // finding: [TRD070] "acme" is no name of an extension; // finding: [TRD071] the value of x-acme-a is not JSON: no value begins here at line 1, column 1; // finding: [TRD071] the value of x-acme-b is not JSON: the name is there already at line 3, column 2; // finding: [TRD071] the value of x-acme-c is not JSON: the text ends too early at line 1, column 1; // finding: [TRD075] x-acme-c is to go to PATH, which a connector does not have; // finding: [TRD072] x-ms-keywords is not written by hand; use @Connector(keywords = ...) // finding: [TRD074] x-acme-d is written twice at one place, a connector;
    /** A book. */
    public record Book(
            @Display(description = "What stands on its cover.")
            @Extension(name = "x-ms-sumamry", json = "\"Title\"") // finding: [TRD073] x-ms-sumamry is unknown to the platform; did you mean x-ms-summary? For that, use @Display
            String title) {}

    /** Finds books. */
    @Action(method = Method.GET, path = "/books")
    @Extension(name = "x-acme-e", json = "1", place = Extension.Place.PATH)
    @Extension(name = "x-acme-f", json = "1", place = Extension.Place.INFO)
    public List<Book> find( // finding: [TRD075] x-acme-f is to go to INFO, which an operation does not have;
            @Display(description = "A part of the title.")
            @Extension(name = "x-ms-visbility", json = "\"internal\"")
            @Extension(name = "x-acme-g", json = "1", place = Extension.Place.PATH)
            String word) { // finding: [TRD073] x-ms-visbility is unknown to the platform; did you mean x-ms-visibility? // finding: [TRD075] x-acme-g is to go to PATH, which a value does not have;
        return List.of();
    }

    /** Adds a book. */
    @Action(path = "/books")
    @Extension(name = "x-acme-e", json = "2", place = Extension.Place.PATH) // finding: [TRD074] x-acme-e is written twice at one place, the path /books;
    public void add(Book book) {}
}
