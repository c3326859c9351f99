package books;

import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.Endpoint;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.JaxRs;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Parameter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** Serves the operations of {@link Library}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/library")
public class LibraryResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public LibraryResource(Library library, Library.Desk desk, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                LibraryConnector.definition(),
                List.of(find(library), search(library), lend(library), lendAgain(library),
                        lendShortly(library), order(library), converse(library), arrived(library),
                        arriving(library), bring(desk)),
                List.of());
    }

    /** Finds books by their titles. */
    @GET
    @Path("/find")
    public Response find(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Find", JaxRs.request("GET", uri, headers, security)));
    }

    /** Finds books by a list of words. It changes nothing, although it is a POST. */
    @POST
    @Path("/search")
    public Response search(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Search",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Lends a book, as it used to be done. */
    @POST
    @Path("/lend")
    public Response lend(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Lend",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Lends a book to a reader. */
    @POST
    @Path("/lendAgain")
    public Response lendAgain(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Lend_V2",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Lends a book for a week only. */
    @POST
    @Path("/lendShortly")
    public Response lendShortly(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("LendShortly",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Orders a book from another town. */
    @POST
    @Path("/order")
    public Response order(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Order",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Talks with agents. */
    @POST
    @Path("/mcp")
    public Response converse(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Converse",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Fires when a book has arrived. */
    @GET
    @Path("/arrived")
    public Response arrived(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Arrived",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Fires as soon as a book is put onto a shelf. */
    @POST
    @Path("/arriving")
    public Response arriving(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Arriving",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Brings a book back. */
    @POST
    @Path("/bring")
    public Response bring(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Bring",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Unsubscribes from {@link Library#arriving}. */
    @DELETE
    @Path("/arriving/{subscriptionId}")
    public Response stopArriving(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Arriving", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes by callback URL. */
    @POST
    @Path("/_unsubscribe")
    public Response unsubscribe(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribeByCallback(JaxRs.request("POST", uri, headers, security, body)));
    }

    /** The connector's document. */
    @GET
    @Path("/swagger.json")
    public Response document(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.document(JaxRs.request("GET", uri, headers, security)));
    }

    /** Lets a designer in a browser read the document. */
    @OPTIONS
    @Path("/swagger.json")
    public Response documentOptions(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.documentOptions(JaxRs.request("OPTIONS", uri, headers, security)));
    }

    private static Operation find(Library library) {
        Parameter<String> word = Parameter.query("word", JsonType.of(String.class));
        Parameter<Integer> top = Parameter.query("top", JsonType.of(Integer.class)).orElse("10");
        return Operation.of("Find", "/find")
                .taking(word, top)
                .returning(JsonType.list(JsonType.of(Library.Book.class)))
                .action(call -> library.find(call.value(word), call.value(top)));
    }

    private static Operation search(Library library) {
        Parameter<List<String>> words =
                Parameter.bodyProperty("words", JsonType.list(JsonType.of(String.class)));
        Parameter<Boolean> strict = Parameter.bodyProperty("strict", JsonType.of(Boolean.class));
        return Operation.of("Search", "/search")
                .taking(words, strict)
                .returning(JsonType.list(JsonType.of(Library.Book.class)))
                .action(call -> library.search(call.value(words), call.value(strict)));
    }

    private static Operation lend(Library library) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("Lend", "/lend")
                .taking(title)
                .voidAction(call -> library.lend(call.value(title)));
    }

    private static Operation lendAgain(Library library) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("Lend_V2", "/lendAgain")
                .taking(title)
                .voidAction(call -> library.lendAgain(call.value(title)));
    }

    private static Operation lendShortly(Library library) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("LendShortly", "/lendShortly")
                .taking(title)
                .voidAction(call -> library.lendShortly(call.value(title)));
    }

    private static Operation order(Library library) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("Order", "/order")
                .taking(title)
                .voidAction(call -> library.order(call.value(title)));
    }

    private static Operation converse(Library library) {
        Parameter<Object> message = Parameter.body(JsonType.of(Object.class));
        return Operation.of("Converse", "/mcp")
                .taking(message)
                .returning(JsonType.of(Object.class))
                .action(call -> library.converse(call.value(message)));
    }

    private static Operation arrived(Library library) {
        Parameter<String> shelf = Parameter.query("shelf", JsonType.of(String.class));
        return Operation.of("Arrived", "/arrived")
                .taking(shelf)
                .pollingTrigger(
                        Operation.PollSettings.batches().retryAfter(60).limit(100),
                        JsonType.of(Library.Book.class),
                        JsonType.of(Instant.class),
                        call -> library.arrived(call.value(shelf), call.cursor()));
    }

    private static Operation arriving(Library library) {
        Parameter<String> shelf = Parameter.bodyProperty("shelf", JsonType.of(String.class));
        return Operation.of("Arriving", "/arriving")
                .taking(shelf)
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Library.Book.class),
                        List.of(),
                        (call, event) -> library.arriving(call.value(shelf), event));
    }

    private static Operation bring(Library.Desk desk) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("Bring", "/bring")
                .taking(title)
                .voidAction(call -> desk.bring(call.value(title)));
    }
}
