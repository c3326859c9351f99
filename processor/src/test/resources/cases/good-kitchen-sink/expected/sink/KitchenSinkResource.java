package sink;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves the operations of {@link Sink}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/sink")
public class KitchenSinkResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public KitchenSinkResource(Sink sink, Archive archive, Bakery bakery, Files files,
            Formats formats, Gallery gallery, Kitchen kitchen, Library library, Library.Desk desk,
            Odds odds, Zoo zoo, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                KitchenSinkConnector.definition(),
                List.of(papers(archive), odata(archive), file(archive), scan(archive),
                        text(archive), write(archive), rescan(archive), change(archive),
                        upload(archive), search(archive), open(archive), filed(archive),
                        listFlavours(bakery), price(bakery), order(bakery), askApproval(bakery),
                        fileAdded(bakery), targetReached(bakery), top(files), inside(files),
                        goods(files), found(files), schema(files), read(files), move(files),
                        fill(files), form(files), take(files), same(formats), sum(formats),
                        hang(gallery), download(gallery), findPictures(gallery), hung(gallery),
                        lent(gallery), sold(gallery), ready(kitchen), find(library),
                        searchBooks(library), lend(library), lendAgain(library),
                        lendShortly(library), orderBook(library), converse(library),
                        arrived(library), arriving(library), bring(desk), names(odds), plain(odds),
                        limited(odds), work(odds), ping(odds), things(odds), thing(odds),
                        thingFound(odds), lost(odds), admit(zoo), employ(zoo), build(zoo),
                        wish(zoo), findAnimals(zoo)),
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

    /** Lists what cakes can taste of. */
    @GET
    @Path("/flavours")
    public Response listFlavours(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("ListFlavours",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Looks up what a cake of a flavour costs today. */
    @GET
    @Path("/prices/{flavour}")
    public Response price(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Price", JaxRs.request("GET", uri, headers, security)));
    }

    /** Bakes a cake; the workflow waits, polling, until it is out of the oven. */
    @POST
    @Path("/order")
    public Response order(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Order",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Asks a person; the workflow sleeps until the answer is posted to its callback. */
    @POST
    @Path("/askApproval")
    public Response askApproval(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("AskApproval",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Fires for every file that arrives in a folder. */
    @GET
    @Path("/fileAdded")
    public Response fileAdded(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("FileAdded",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Fires when a security passes its target. */
    @POST
    @Path("/targetReached")
    public Response targetReached(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("TargetReached",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Lists the top. */
    @GET
    @Path("/top")
    public Response top(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Top", JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists a folder. */
    @GET
    @Path("/inside")
    public Response inside(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Inside", JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists goods of a shelf. */
    @GET
    @Path("/goods")
    public Response goods(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Goods", JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists what a question finds. */
    @POST
    @Path("/found")
    public Response found(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Found",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Tells the schema of a form. */
    @GET
    @Path("/schema")
    public Response schema(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Schema", JaxRs.request("GET", uri, headers, security)));
    }

    /** Reads a file. */
    @GET
    @Path("/read")
    public Response read(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Read", JaxRs.request("GET", uri, headers, security)));
    }

    /** Moves a file. */
    @POST
    @Path("/move")
    public Response move(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Move",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Files a form. */
    @POST
    @Path("/fill")
    public Response fill(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Fill",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Reads a form. */
    @GET
    @Path("/form")
    public Response form(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Form", JaxRs.request("GET", uri, headers, security)));
    }

    /** Takes goods. */
    @GET
    @Path("/take")
    public Response take(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Take", JaxRs.request("GET", uri, headers, security)));
    }

    /** Hands back whatever it was given. */
    @POST
    @Path("/same")
    public Response same(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Same",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Adds one to the other. */
    @POST
    @Path("/sum")
    public Response sum(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Sum",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Hangs a picture. */
    @POST
    @Path("/rooms/{room}/pictures")
    public Response hang(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Hang",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Looks a picture up. */
    @GET
    @Path("/download")
    public Response download(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Download",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Finds pictures. */
    @POST
    @Path("/findPictures")
    public Response findPictures(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("FindPictures",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Fires for each picture. */
    @GET
    @Path("/hung")
    public Response hung(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Hung", JaxRs.request("GET", uri, headers, security)));
    }

    /** Fires for each loan. */
    @GET
    @Path("/lent")
    public Response lent(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Lent", JaxRs.request("GET", uri, headers, security)));
    }

    /** Fires when a picture is sold. */
    @POST
    @Path("/sold")
    public Response sold(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Sold",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Fires as soon as a dish can be eaten. */
    @POST
    @Path("/ready")
    public Response ready(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Ready",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Finds books by their titles. */
    @GET
    @Path("/find")
    public Response find(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Find", JaxRs.request("GET", uri, headers, security)));
    }

    /** Finds books by a list of words. It changes nothing, although it is a POST. */
    @POST
    @Path("/searchBooks")
    public Response searchBooks(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("SearchBooks",
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
    @Path("/orderBook")
    public Response orderBook(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("OrderBook",
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

    /** Hands all names back as they were. */
    @PUT
    @Path("/names/{thing-id}.json/at(x='{other}')")
    public Response names(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("NameThings",
                JaxRs.request("PUT", uri, headers, security, body)));
    }

    /** Hands plain values back. */
    @POST
    @Path("/plain")
    public Response plain(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Plain",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Takes what keeps to its limits. */
    @POST
    @Path("/limited")
    public Response limited(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Limited",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Works for long, and once only. */
    @POST
    @Path("/work")
    public Response work(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Work",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Tells that it is there. */
    @GET
    @Path("/ping")
    public Response ping(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Ping", JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists what is on the shelf. */
    @GET
    @Path("/things")
    public Response things(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Things", JaxRs.request("GET", uri, headers, security)));
    }

    /** Takes a thing from its shelf. */
    @POST
    @Path("/thing")
    public Response thing(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Thing",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** This operation triggers when a thing is found on its shelf, one by one. */
    @GET
    @Path("/trigger/found")
    public Response thingFound(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("ThingFound",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** This operation triggers when a thing is lost from its shelf. */
    @POST
    @Path("/hooks/lost")
    public Response lost(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("ThingLost",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Takes an animal in. */
    @POST
    @Path("/admit")
    public Response admit(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Admit",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Employs a keeper. */
    @POST
    @Path("/employ")
    public Response employ(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Employ",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Builds a cage. */
    @POST
    @Path("/build")
    public Response build(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Build",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Takes a wish. */
    @POST
    @Path("/wish")
    public Response wish(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Wish",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Finds animals. */
    @GET
    @Path("/findAnimals")
    public Response findAnimals(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("FindAnimals",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Unsubscribes from {@link Archive#filed}. */
    @DELETE
    @Path("/filed/{subscriptionId}")
    public Response stopFiled(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Filed", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Bakery#askApproval}. */
    @DELETE
    @Path("/askApproval/{subscriptionId}")
    public Response stopAskApproval(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("AskApproval", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Bakery#targetReached}. */
    @DELETE
    @Path("/targetReached/{subscriptionId}")
    public Response stopTargetReached(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("TargetReached", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Gallery#sold}. */
    @DELETE
    @Path("/sold/{subscriptionId}")
    public Response stopSold(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Sold", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Kitchen#ready}. */
    @DELETE
    @Path("/ready/{subscriptionId}")
    public Response stopReady(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Ready", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Library#arriving}. */
    @DELETE
    @Path("/arriving/{subscriptionId}")
    public Response stopArriving(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Arriving", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Unsubscribes from {@link Odds#lost}. */
    @DELETE
    @Path("/hooks/lost/{subscriptionId}")
    public Response stopLost(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("ThingLost", subscriptionId,
                JaxRs.request("DELETE", uri, headers, security)));
    }

    /** Tells whether a job has ended, and with what. */
    @GET
    @Path("/_jobs/{jobId}")
    public Response jobStatus(@PathParam("jobId") String jobId, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.jobStatus(jobId,
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Asks a job to stop. */
    @DELETE
    @Path("/_jobs/{jobId}")
    public Response cancelJob(@PathParam("jobId") String jobId, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.cancelJob(jobId,
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

    private static Operation listFlavours(Bakery bakery) {
        return Operation.of("ListFlavours", "/flavours")
                .returning(JsonType.list(JsonType.of(Bakery.Flavour.class)))
                .action(call -> bakery.listFlavours());
    }

    private static Operation price(Bakery bakery) {
        Parameter<String> flavour = Parameter.path("flavour", JsonType.of(String.class));
        return Operation.of("Price", "/prices/{flavour}")
                .taking(flavour)
                .returning(JsonType.of(Bakery.Price.class))
                .action(call -> bakery.price(call.value(flavour)));
    }

    private static Operation order(Bakery bakery) {
        Parameter<Bakery.CakeOrder> order = Parameter.body(JsonType.of(Bakery.CakeOrder.class))
                .requiring("flavour");
        return Operation.of("Order", "/order")
                .taking(order)
                .returning(JsonType.of(Bakery.Cake.class))
                .job(
                        Operation.JobSettings.retryAfter(20),
                        call -> bakery.order(call.value(order), call.job()));
    }

    private static Operation askApproval(Bakery bakery) {
        Parameter<Bakery.ApprovalRequest> request =
                Parameter.body(JsonType.of(Bakery.ApprovalRequest.class))
                .requiring("question");
        return Operation.of("AskApproval", "/askApproval")
                .taking(request)
                .webhookAction(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Bakery.Approval.class),
                        0,
                        call -> bakery.askApproval(call.value(request), call.callback()));
    }

    private static Operation fileAdded(Bakery bakery) {
        Parameter<String> folder = Parameter.query("folder", JsonType.of(String.class));
        return Operation.of("FileAdded", "/fileAdded")
                .taking(folder)
                .pollingTrigger(
                        Operation.PollSettings.batches().retryAfter(60).limit(100),
                        JsonType.of(Bakery.FileAdded.class),
                        JsonType.of(Instant.class),
                        call -> bakery.fileAdded(call.value(folder), call.cursor()));
    }

    private static Operation targetReached(Bakery bakery) {
        Parameter<String> security = Parameter.bodyProperty("security", JsonType.of(String.class));
        Parameter<BigDecimal> target =
                Parameter.bodyProperty("target", JsonType.of(BigDecimal.class));
        return Operation.of("TargetReached", "/targetReached")
                .taking(security, target)
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Bakery.PriceReached.class),
                        List.of(new Operation.KeyParameter("security", security)),
                        (call, event) -> bakery.targetReached(call.value(security), call.value(target), event));
    }

    private static Operation top(Files files) {
        Parameter<String> drawer = Parameter.query("drawer", JsonType.of(String.class)).optional();
        return Operation.of("Top", "/top")
                .taking(drawer)
                .returning(JsonType.of(Files.Folder.class))
                .action(call -> files.top(call.value(drawer)));
    }

    private static Operation inside(Files files) {
        Parameter<String> folder = Parameter.query("folder", JsonType.of(String.class));
        return Operation.of("Inside", "/inside")
                .taking(folder)
                .returning(JsonType.of(Files.Folder.class))
                .action(call -> files.inside(call.value(folder)));
    }

    private static Operation goods(Files files) {
        Parameter<String> shelf = Parameter.query("shelf", JsonType.of(String.class));
        return Operation.of("Goods", "/goods")
                .taking(shelf)
                .returning(JsonType.list(JsonType.of(String.class)))
                .action(call -> files.goods(call.value(shelf)));
    }

    private static Operation found(Files files) {
        Parameter<Files.Query> query = Parameter.body(JsonType.of(Files.Query.class));
        return Operation.of("Found", "/found")
                .taking(query)
                .returning(JsonType.list(JsonType.of(String.class)))
                .action(call -> files.found(call.value(query)));
    }

    private static Operation schema(Files files) {
        Parameter<String> kind = Parameter.query("kind", JsonType.of(String.class));
        return Operation.of("Schema", "/schema")
                .taking(kind)
                .returning(JsonType.of(Files.Schema.class))
                .action(call -> files.schema(call.value(kind)));
    }

    private static Operation read(Files files) {
        Parameter<String> file = Parameter.query("file", JsonType.of(String.class));
        Parameter<String> copyTo = Parameter.query("copyTo", JsonType.of(String.class));
        return Operation.of("Read", "/read")
                .taking(file, copyTo)
                .returning(JsonType.of(byte[].class))
                .action(call -> files.read(call.value(file), call.value(copyTo)));
    }

    private static Operation move(Files files) {
        Parameter<String> file = Parameter.bodyProperty("file", JsonType.of(String.class));
        return Operation.of("Move", "/move")
                .taking(file)
                .voidAction(call -> files.move(call.value(file)));
    }

    private static Operation fill(Files files) {
        Parameter<Files.Form> form = Parameter.body(JsonType.of(Files.Form.class));
        return Operation.of("Fill", "/fill")
                .taking(form)
                .voidAction(call -> files.fill(call.value(form)));
    }

    private static Operation form(Files files) {
        Parameter<String> formKind = Parameter.query("form-kind", JsonType.of(String.class));
        return Operation.of("Form", "/form")
                .taking(formKind)
                .returning(JsonType.of(Object.class))
                .action(call -> files.form(call.value(formKind)));
    }

    private static Operation take(Files files) {
        Parameter<String> shelf = Parameter.query("shelf", JsonType.of(String.class));
        Parameter<String> good = Parameter.query("good", JsonType.of(String.class));
        return Operation.of("Take", "/take")
                .taking(shelf, good)
                .voidAction(call -> files.take(call.value(shelf), call.value(good)));
    }

    private static Operation same(Formats formats) {
        Parameter<Formats.All> all = Parameter.body(JsonType.of(Formats.All.class));
        return Operation.of("Same", "/same")
                .taking(all)
                .returning(JsonType.of(Formats.All.class))
                .action(call -> formats.same(call.value(all)));
    }

    private static Operation sum(Formats formats) {
        Parameter<Integer> firstNumber =
                Parameter.bodyProperty("firstNumber", JsonType.of(Integer.class));
        Parameter<Integer> secondNumber =
                Parameter.bodyProperty("secondNumber", JsonType.of(Integer.class));
        return Operation.of("Sum", "/sum")
                .taking(firstNumber, secondNumber)
                .returning(JsonType.of(Integer.class))
                .action(call -> formats.sum(call.value(firstNumber), call.value(secondNumber)));
    }

    private static Operation hang(Gallery gallery) {
        Parameter<Gallery.Picture> picture = Parameter.body(JsonType.of(Gallery.Picture.class));
        Parameter<Integer> room = Parameter.path("room", JsonType.of(Integer.class));
        Parameter<Integer> version =
                Parameter.header("X-Version", JsonType.of(Integer.class)).orElse("2");
        return Operation.of("Hang", "/rooms/{room}/pictures")
                .taking(picture, room, version)
                .returning(JsonType.of(Gallery.Picture.class))
                .action(call -> gallery.hang(call.value(picture), call.value(room), call.value(version)));
    }

    private static Operation download(Gallery gallery) {
        Parameter<String> picture = Parameter.query("picture", JsonType.of(String.class));
        Parameter<String> colour = Parameter.query("colour", JsonType.of(String.class));
        return Operation.of("Download", "/download")
                .taking(picture, colour)
                .returning(JsonType.of(byte[].class))
                .action(call -> gallery.download(call.value(picture), call.value(colour)));
    }

    private static Operation findPictures(Gallery gallery) {
        Parameter<String> words = Parameter.bodyProperty("words", JsonType.of(String.class));
        Parameter<Integer> most =
                Parameter.bodyProperty("most", JsonType.of(Integer.class)).orElse("10");
        return Operation.of("FindPictures", "/findPictures")
                .taking(words, most)
                .returning(JsonType.list(JsonType.of(Gallery.Picture.class)))
                .action(call -> gallery.findPictures(call.value(words), call.value(most)));
    }

    private static Operation hung(Gallery gallery) {
        Parameter<String> after = Parameter.query("after", JsonType.of(String.class)).optional();
        return Operation.of("Hung", "/hung")
                .taking(after)
                .pollingTrigger(
                        Operation.PollSettings.batches().retryAfter(60).limit(100),
                        JsonType.of(Gallery.Picture.class),
                        JsonType.of(Instant.class),
                        call -> gallery.hung(call.value(after), call.cursor()));
    }

    private static Operation lent(Gallery gallery) {
        return Operation.of("Lent", "/lent")
                .pollingTrigger(
                        Operation.PollSettings.batches().retryAfter(60).limit(100).within("loans"),
                        JsonType.of(Gallery.Picture.class),
                        JsonType.of(Instant.class),
                        call -> gallery.lent(call.cursor()));
    }

    private static Operation sold(Gallery gallery) {
        return Operation.of("Sold", "/sold")
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Gallery.Picture.class),
                        List.of(),
                        (call, event) -> true);
    }

    private static Operation ready(Kitchen kitchen) {
        Parameter<String> name = Parameter.bodyProperty("name", JsonType.of(String.class));
        Parameter<String> cook = Parameter.bodyProperty("cook", JsonType.of(String.class));
        Parameter<Integer> cooksTable =
                Parameter.bodyProperty("cooksTable", JsonType.of(Integer.class));
        Parameter<Long> table = Parameter.bodyProperty("table", JsonType.of(Long.class));
        Parameter<Integer> number = Parameter.bodyProperty("number", JsonType.of(Integer.class));
        Parameter<String> remark =
                Parameter.bodyProperty("remark", JsonType.of(String.class)).optional();
        return Operation.of("Ready", "/ready")
                .taking(name, cook, cooksTable, table, number, remark)
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Kitchen.Dish.class),
                        List.of(new Operation.KeyParameter("name", name),
                                new Operation.KeyParameter("cook", cook),
                                new Operation.KeyParameter("cooksTable", cooksTable),
                                new Operation.KeyParameter("table", table),
                                new Operation.KeyParameter("number", number),
                                new Operation.KeyParameter("remark", remark)),
                        (call, event) -> kitchen.ready(
                                call.value(name),
                                call.value(cook),
                                call.value(cooksTable),
                                call.value(table),
                                call.value(number),
                                Optional.ofNullable(call.value(remark)),
                                event));
    }

    private static Operation find(Library library) {
        Parameter<String> word = Parameter.query("word", JsonType.of(String.class));
        Parameter<Integer> top = Parameter.query("top", JsonType.of(Integer.class)).orElse("10");
        return Operation.of("Find", "/find")
                .taking(word, top)
                .returning(JsonType.list(JsonType.of(Library.Book.class)))
                .action(call -> library.find(call.value(word), call.value(top)));
    }

    private static Operation searchBooks(Library library) {
        Parameter<List<String>> words =
                Parameter.bodyProperty("words", JsonType.list(JsonType.of(String.class)));
        Parameter<Boolean> strict = Parameter.bodyProperty("strict", JsonType.of(Boolean.class));
        return Operation.of("SearchBooks", "/searchBooks")
                .taking(words, strict)
                .returning(JsonType.list(JsonType.of(Library.Book.class)))
                .action(call -> library.searchBooks(call.value(words), call.value(strict)));
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

    private static Operation orderBook(Library library) {
        Parameter<String> title = Parameter.bodyProperty("title", JsonType.of(String.class));
        return Operation.of("OrderBook", "/orderBook")
                .taking(title)
                .voidAction(call -> library.orderBook(call.value(title)));
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

    private static Operation names(Odds odds) {
        Parameter<String> thing =
                Parameter.path("thing-id", JsonType.of(String.class)).encodedTwice();
        Parameter<String> other = Parameter.path("other", JsonType.of(String.class));
        Parameter<String> filter = Parameter.query("$filter", JsonType.of(String.class)).optional();
        Parameter<String> created =
                Parameter.query("created[gt]", JsonType.of(String.class)).optional();
        Parameter<String> space =
                Parameter.query("with space", JsonType.of(String.class)).optional();
        Parameter<String> clazz = Parameter.query("class", JsonType.of(String.class)).optional();
        Parameter<String> version =
                Parameter.query("api-version", JsonType.of(String.class)).orElse("2026-01-01");
        Parameter<String> match =
                Parameter.header("If-Match", JsonType.of(String.class)).optional();
        Parameter<Odds.Names> names = Parameter.body(JsonType.of(Odds.Names.class));
        return Operation.of("NameThings", "/names/{thing-id}.json/at(x='{other}')")
                .taking(thing, other, filter, created, space, clazz, version, match, names)
                .returning(JsonType.of(Odds.Names.class))
                .action(call -> odds.names(
                        call.value(thing),
                        call.value(other),
                        Optional.ofNullable(call.value(filter)),
                        Optional.ofNullable(call.value(created)),
                        Optional.ofNullable(call.value(space)),
                        Optional.ofNullable(call.value(clazz)),
                        call.value(version),
                        Optional.ofNullable(call.value(match)),
                        call.value(names)));
    }

    private static Operation plain(Odds odds) {
        Parameter<Odds.Plain> plain = Parameter.body(JsonType.of(Odds.Plain.class));
        return Operation.of("Plain", "/plain")
                .taking(plain)
                .answering(200)
                .returning(JsonType.of(Odds.Plain.class))
                .action(call -> odds.plain(call.value(plain)));
    }

    private static Operation limited(Odds odds) {
        Parameter<Odds.Limited> limited = Parameter.body(JsonType.of(Odds.Limited.class))
                .requiring("letters", "text", "some");
        return Operation.of("Limited", "/limited")
                .taking(limited)
                .returning(JsonType.of(Odds.Limited.class))
                .action(call -> odds.limited(call.value(limited)));
    }

    private static Operation work(Odds odds) {
        Parameter<Odds.Foreign> foreign = Parameter.body(JsonType.of(Odds.Foreign.class))
                .requiring("count");
        return Operation.of("Work", "/work")
                .taking(foreign)
                .returning(JsonType.of(Odds.Foreign.class))
                .job(
                        Operation.JobSettings.retryAfter(5).timeout(3600).neverRestarted(),
                        call -> odds.work(call.value(foreign), call.job()));
    }

    private static Operation ping(Odds odds) {
        return Operation.of("Ping", "/ping")
                .returning(JsonType.of(String.class))
                .action(call -> odds.ping());
    }

    private static Operation things(Odds odds) {
        return Operation.of("Things", "/things")
                .returning(JsonType.of(Odds.Shelf.class))
                .action(call -> odds.things());
    }

    private static Operation thing(Odds odds) {
        Parameter<String> thing = Parameter.bodyProperty("thing", JsonType.of(String.class));
        Parameter<String> other = Parameter.bodyProperty("other", JsonType.of(String.class));
        return Operation.of("Thing", "/thing")
                .taking(thing, other)
                .voidAction(call -> odds.thing(call.value(thing), call.value(other)));
    }

    private static Operation thingFound(Odds odds) {
        Parameter<String> after = Parameter.query("after", JsonType.of(String.class)).optional();
        return Operation.of("ThingFound", "/trigger/found")
                .taking(after)
                .pollingTrigger(
                        Operation.PollSettings.singly().retryAfter(30).limit(1).startingWithExisting().settling(2),
                        JsonType.of(Odds.Shelf.class),
                        JsonType.of(Instant.class),
                        call -> odds.thingFound(call.value(after), call.cursor()));
    }

    private static Operation lost(Odds odds) {
        Parameter<Odds.Hook> hook = Parameter.body(JsonType.of(Odds.Hook.class));
        return Operation.of("ThingLost", "/hooks/lost")
                .taking(hook)
                .webhookTrigger(
                        Operation.callbackWithin("target/url"),
                        JsonType.of(Odds.Thing.class),
                        List.of(),
                        (call, event) -> true);
    }

    private static Operation admit(Zoo zoo) {
        Parameter<Zoo.Animal> animal = Parameter.body(JsonType.of(Zoo.Animal.class))
                .requiring("kind", "name");
        return Operation.of("Admit", "/admit")
                .taking(animal)
                .returning(JsonType.of(Zoo.Animal.class))
                .action(call -> zoo.admit(call.value(animal)));
    }

    private static Operation employ(Zoo zoo) {
        Parameter<Zoo.Keeper> keeper = Parameter.body(JsonType.of(Zoo.Keeper.class));
        return Operation.of("Employ", "/employ")
                .taking(keeper)
                .returning(JsonType.of(Zoo.Keeper.class))
                .action(call -> zoo.employ(call.value(keeper)));
    }

    private static Operation build(Zoo zoo) {
        Parameter<Zoo.Cage> cage = Parameter.body(JsonType.of(Zoo.Cage.class))
                .requiring("id");
        return Operation.of("Build", "/build")
                .taking(cage)
                .returning(JsonType.of(Zoo.Cage.class))
                .action(call -> zoo.build(call.value(cage)));
    }

    private static Operation wish(Zoo zoo) {
        Parameter<Zoo.Wish> wish = Parameter.body(JsonType.of(Zoo.Wish.class));
        return Operation.of("Wish", "/wish")
                .taking(wish)
                .returning(JsonType.of(Zoo.Wish.class))
                .action(call -> zoo.wish(call.value(wish)));
    }

    private static Operation findAnimals(Zoo zoo) {
        Parameter<Integer> page = Parameter.query("page", JsonType.of(Integer.class));
        Parameter<String> name = Parameter.query("name", JsonType.of(String.class));
        return Operation.of("FindAnimals", "/findAnimals")
                .taking(page, name)
                .returning(JsonType.list(JsonType.of(Zoo.Animal.class)))
                .action(call -> zoo.findAnimals(call.value(page), call.value(name)));
    }
}
