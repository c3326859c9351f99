package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.STRING;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static dev.troodon.processor.emit.model.OperationBuilder.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.AiFunction;
import dev.troodon.processor.model.AiPlugin;
import dev.troodon.processor.model.Call;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Revision;
import dev.troodon.processor.model.Said;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Status;
import dev.troodon.processor.model.Tag;
import dev.troodon.processor.model.Traits;
import java.util.List;
import java.util.Optional;

/** A connector that says of itself whatever there is to say. */
final class ListedModel {
    private static final ClassName LIBRARY = ClassName.get("dev.example", "Library");
    private static final ClassName INSTANT = ClassName.get("java.time", "Instant");

    private ListedModel() {}

    /** With what the platform's published schema does not know. */
    static ConnectorBuilder everything() {
        return connector(
                new Listing(
                        catalogue(List.of(said("books"), said("lending"))),
                        Optional.of(new AiPlugin(
                                "Town library",
                                "Finds books.",
                                "desk@example.com",
                                "https://library.example.com/legal",
                                "Reader",
                                Site.NOWHERE)),
                        Optional.of(new AiFunction(false, List.of())),
                        tags(),
                        Optional.of(link("https://library.example.com/help", "Help for readers.")),
                        List.of(
                                extension("x-acme-team", "[1, 2.50, null]", Extension.Place.HERE),
                                extension("x-acme-owner", "\"desk\"", Extension.Place.INFO))),
                new Traits.Assistants(
                        Optional.of(new AiFunction(
                                true,
                                List.of(
                                        new AiFunction.AiCall(call("find", argument("top", "5")), Optional.of(true)),
                                        new AiFunction.AiCall(call("lend"), Optional.empty())))),
                        said("mcp-streamable-1.0")),
                "2027-01-31");
    }

    /** With what the platform's published schema knows. */
    static ConnectorBuilder published() {
        return connector(
                new Listing(
                        catalogue(List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        tags(),
                        Optional.of(link("https://library.example.com/help", "")),
                        List.of(extension("x-acme-team", "{\"a\": {}}", Extension.Place.HERE))),
                Traits.Assistants.NONE,
                "");
    }

    private static ConnectorBuilder connector(Listing listing, Traits.Assistants assistants, String expires) {
        Operation find = operation(LIBRARY, "find")
                .at(HttpMethod.GET, "/books")
                .taking(input(Place.QUERY, "word", STRING))
                .taking(input(Place.QUERY, "top", TypeName.INT))
                .returning(STRING)
                .traits(new Traits(
                        Optional.empty(),
                        List.of(tag("Reading", ""), tag("Search", "What looks for something.")),
                        Optional.of(link("https://library.example.com/find", "How to find.")),
                        new Traits.Trial("Search.", Optional.of(true), Optional.of(false), Optional.empty()),
                        Optional.empty(),
                        assistants,
                        List.of(
                                extension("x-acme-cost", "2", Extension.Place.HERE),
                                extension("x-acme-shelf", "\"A\"", Extension.Place.PATH))))
                .action();
        Operation lend = operation(LIBRARY, "lend")
                .deprecated()
                .traits(revised(new Revision(
                        "Lend",
                        1,
                        true,
                        Status.PRODUCTION,
                        Optional.of(new Revision.Replacement(
                                Optional.of(call("lendAgain")), "shared_library", "", Site.NOWHERE)),
                        expires,
                        Site.NOWHERE)))
                .action();
        Operation again = operation(LIBRARY, "lendAgain")
                .id("Lend_V2")
                .traits(revised(new Revision("Lend", 2, true, Status.PREVIEW, Optional.empty(), "", Site.NOWHERE)))
                .action();
        Operation arrived = operation(LIBRARY, "arrived")
                .at(HttpMethod.GET, "/arrived")
                .taking(input(Place.QUERY, "shelf", STRING))
                .returning(OddModel.ODD, Shapes.of(STRING), "")
                .traits(new Traits(
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        new Traits.Trial(
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(call(
                                        "find",
                                        argument("top", "1"),
                                        new Lookup.Argument("word", "shelf", "", Site.NOWHERE)))),
                        Optional.of(call("arriving")),
                        Traits.Assistants.NONE,
                        List.of()))
                .pollingTrigger(INSTANT, true, 60, 100, "");
        Operation arriving =
                operation(LIBRARY, "arriving").returning(STRING).webhookTrigger("callbackUrl", false, false, "");
        return ConnectorBuilder.connector(LIBRARY)
                .path("/library")
                .contact("email", "desk@example.com")
                .service(LIBRARY, "library", false)
                .listing(listing)
                .with(find, lend, again, arrived, arriving);
    }

    private static Traits revised(Revision revision) {
        return new Traits(
                Optional.of(revision),
                List.of(),
                Optional.empty(),
                Traits.Trial.NONE,
                Optional.empty(),
                Traits.Assistants.NONE,
                List.of());
    }

    private static Catalogue catalogue(List<Said> keywords) {
        return new Catalogue(
                said("https://library.example.com"),
                said("https://library.example.com/privacy"),
                List.of(said("SALES_AND_CRM"), said("IT_OPERATIONS")),
                Status.PREVIEW,
                keywords,
                said("https://library.example.com/terms"),
                Optional.of(new Catalogue.License("MIT", "", Site.NOWHERE)),
                said("1.0.0"),
                List.of(link("https://library.example.com/docs", "How to lend.")));
    }

    private static List<Tag> tags() {
        return List.of(tag("Lending", "Books that leave the house."), tag("Reading", ""));
    }

    private static Tag tag(String name, String description) {
        return new Tag(name, description, Site.NOWHERE);
    }

    private static Link link(String url, String description) {
        return new Link(url, description, Site.NOWHERE);
    }

    private static Said said(String text) {
        return new Said(text, Site.NOWHERE);
    }

    private static Extension extension(String name, String json, Extension.Place place) {
        return new Extension(name, json, place, Site.NOWHERE);
    }

    private static Call call(String operation, Lookup.Argument... arguments) {
        return new Call("@Test", operation, List.of(arguments), Site.NOWHERE);
    }

    private static Lookup.Argument argument(String name, String value) {
        return new Lookup.Argument(name, "", value, Site.NOWHERE);
    }
}
