package papers;

import dev.troodon.handles.FileUpload;
import dev.troodon.handles.Page;
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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves the operations of {@link Archive}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/archive")
public class ArchiveResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public ArchiveResource(Archive archive, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                ArchiveConnector.definition(),
                List.of(papers(archive), odata(archive), file(archive), scan(archive),
                        text(archive), write(archive), rescan(archive), change(archive),
                        upload(archive), search(archive), open(archive), filed(archive)),
                List.of());
    }

    /** Lists all papers. */
    @GET
    @Path("/papers")
    public Response papers(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Papers", JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists papers as OData does. */
    @GET
    @Path("/odata/papers")
    public Response odata(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Odata", JaxRs.request("GET", uri, headers, security)));
    }

    /** Files a paper. */
    @POST
    @Path("/papers")
    public Response file(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("File",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Reads a paper as it was scanned. */
    @GET
    @Path("/papers/{id}/scan")
    public Response scan(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Scan", JaxRs.request("GET", uri, headers, security)));
    }

    /** Reads the text of a paper. */
    @GET
    @Path("/papers/{id}/text")
    public Response text(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Text", JaxRs.request("GET", uri, headers, security)));
    }

    /** Writes the text of a paper. */
    @PUT
    @Path("/papers/{id}/text")
    public Response write(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Write",
                JaxRs.request("PUT", uri, headers, security, body)));
    }

    /** Replaces the scan of a paper. */
    @PUT
    @Path("/papers/{id}/scan")
    public Response rescan(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Rescan",
                JaxRs.request("PUT", uri, headers, security, body)));
    }

    /** Changes a paper in part. */
    @PATCH
    @Path("/papers/{id}")
    public Response change(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Change",
                JaxRs.request("PATCH", uri, headers, security, body)));
    }

    /** Takes a scan in. */
    @POST
    @Path("/scans")
    public Response upload(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Upload",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Finds papers. */
    @GET
    @Path("/search")
    public Response search(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Search", JaxRs.request("GET", uri, headers, security)));
    }

    /** Tells whether the archive is open. */
    @OPTIONS
    @Path("/open")
    public Response open(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Open",
                JaxRs.request("OPTIONS", uri, headers, security)));
    }

    /** Fires when a paper was filed. */
    @POST
    @Path("/filed")
    public Response filed(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Filed",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Unsubscribes from {@link Archive#filed}. */
    @DELETE
    @Path("/filed/{subscriptionId}")
    public Response stopFiled(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Filed", subscriptionId,
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

    private static Operation papers(Archive archive) {
        Parameter<String> shelf = Parameter.query("shelf", JsonType.of(String.class)).optional();
        return Operation.of("Papers", "/papers")
                .taking(shelf)
                .paging("nextLink")
                .returning(JsonType.<Page<Archive.Paper>>generic(Page.class,
                        JsonType.of(Archive.Paper.class)))
                .action(call -> archive.papers(
                        Optional.ofNullable(call.value(shelf)),
                        call.continuation()));
    }

    private static Operation odata(Archive archive) {
        return Operation.of("Odata", "/odata/papers")
                .paging("@odata.nextLink")
                .returning(JsonType.of(Archive.Papers.class))
                .action(call -> archive.odata(call.continuation()));
    }

    private static Operation file(Archive archive) {
        Parameter<Archive.Paper> paper = Parameter.body(JsonType.of(Archive.Paper.class));
        return Operation.of("File", "/papers")
                .taking(paper)
                .answering(201)
                .returning(JsonType.of(Archive.Paper.class))
                .action(call -> archive.file(call.value(paper), call.responseHeaders()));
    }

    private static Operation scan(Archive archive) {
        Parameter<String> id = Parameter.path("id", JsonType.of(String.class));
        return Operation.of("Scan", "/papers/{id}/scan")
                .taking(id)
                .producing("application/pdf", "image/png")
                .returning(JsonType.of(InputStream.class))
                .action(call -> archive.scan(call.value(id), call.responseHeaders()));
    }

    private static Operation text(Archive archive) {
        Parameter<String> id = Parameter.path("id", JsonType.of(String.class)).encodedTwice();
        return Operation.of("Text", "/papers/{id}/text")
                .taking(id)
                .producing("text/plain")
                .returning(JsonType.of(String.class))
                .action(call -> archive.text(call.value(id)));
    }

    private static Operation write(Archive archive) {
        Parameter<String> id = Parameter.path("id", JsonType.of(String.class));
        Parameter<String> text = Parameter.rawBody(JsonType.of(String.class));
        return Operation.of("Write", "/papers/{id}/text")
                .taking(id, text)
                .consuming("text/plain")
                .voidAction(call -> archive.write(call.value(id), call.value(text)));
    }

    private static Operation rescan(Archive archive) {
        Parameter<String> id = Parameter.path("id", JsonType.of(String.class));
        Parameter<byte[]> scan = Parameter.rawBody(JsonType.of(byte[].class));
        return Operation.of("Rescan", "/papers/{id}/scan")
                .taking(id, scan)
                .consuming("application/pdf", "image/*")
                .voidAction(call -> archive.rescan(call.value(id), call.value(scan)));
    }

    private static Operation change(Archive archive) {
        Parameter<String> id = Parameter.path("id", JsonType.of(String.class));
        Parameter<Archive.Paper> changes = Parameter.body(JsonType.of(Archive.Paper.class));
        return Operation.of("Change", "/papers/{id}")
                .taking(id, changes)
                .consuming("application/merge-patch+json")
                .producing("application/vnd.paper+json")
                .returning(JsonType.of(Archive.Paper.class))
                .action(call -> archive.change(call.value(id), call.value(changes)));
    }

    private static Operation upload(Archive archive) {
        Parameter<FileUpload> file = Parameter.file("file", JsonType.of(FileUpload.class));
        Parameter<byte[]> cover = Parameter.file("cover", JsonType.of(byte[].class)).optional();
        Parameter<Archive.Shelf> shelf =
                Parameter.form("shelf", JsonType.of(Archive.Shelf.class)).optional();
        Parameter<List<String>> tags =
                Parameter.form("tags", JsonType.list(JsonType.of(String.class)))
                .separated(Parameter.Separation.MULTI);
        return Operation.of("Upload", "/scans")
                .taking(file, cover, shelf, tags)
                .voidAction(call -> archive.upload(
                        call.value(file),
                        Optional.ofNullable(call.value(cover)),
                        Optional.ofNullable(call.value(shelf)),
                        call.value(tags)));
    }

    private static Operation search(Archive archive) {
        Parameter<List<Archive.Shelf>> shelves =
                Parameter.query("shelves", JsonType.list(JsonType.of(Archive.Shelf.class)))
                .separated(Parameter.Separation.PIPES);
        Parameter<List<String>> words =
                Parameter.query("words", JsonType.list(JsonType.of(String.class)))
                .separated(Parameter.Separation.SSV);
        Parameter<List<String>> languages =
                Parameter.header("X-Languages", JsonType.list(JsonType.of(String.class)));
        Parameter<String> filter = Parameter.query("$filter", JsonType.of(String.class)).optional();
        return Operation.of("Search", "/search")
                .taking(shelves, words, languages, filter)
                .returning(JsonType.list(JsonType.of(Archive.Paper.class)))
                .action(call -> archive.search(
                        call.value(shelves),
                        call.value(words),
                        call.value(languages),
                        Optional.ofNullable(call.value(filter))));
    }

    private static Operation open(Archive archive) {
        Parameter<String> room = Parameter.query("room", JsonType.of(String.class));
        Parameter<Integer> lamps = Parameter.query("lamps", JsonType.of(Integer.class)).optional();
        return Operation.of("Open", "/open")
                .taking(room, lamps)
                .returning(JsonType.of(String.class))
                .action(call -> archive.open(
                        call.value(room),
                        Optional.ofNullable(call.value(lamps))));
    }

    private static Operation filed(Archive archive) {
        Parameter<Archive.Shelf> shelf =
                Parameter.bodyProperty("shelf", JsonType.of(Archive.Shelf.class));
        return Operation.of("Filed", "/filed")
                .taking(shelf)
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Archive.Paper.class),
                        List.of(),
                        (call, event) -> true);
    }
}
