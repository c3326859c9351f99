package files;

import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.Endpoint;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.JaxRs;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Parameter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;

/** Serves the operations of {@link Files}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/files")
public class FilesResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public FilesResource(Files files, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                FilesConnector.definition(),
                List.of(top(files), inside(files), goods(files), found(files), schema(files),
                        read(files), move(files), file(files), form(files), take(files)),
                List.of());
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
    @Path("/file")
    public Response file(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("File",
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

    private static Operation top(Files files) {
        Parameter<String> drawer = Parameter.query("drawer", JsonType.of(String.class)).optional();
        return Operation.of("Top", "/top")
                .taking(drawer)
                .returning(JsonType.list(JsonType.of(Files.Entry.class)))
                .action(call -> files.top(call.value(drawer)));
    }

    private static Operation inside(Files files) {
        Parameter<String> folder = Parameter.query("folder", JsonType.of(String.class));
        return Operation.of("Inside", "/inside")
                .taking(folder)
                .returning(JsonType.list(JsonType.of(Files.Entry.class)))
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

    private static Operation file(Files files) {
        Parameter<Files.Form> form = Parameter.body(JsonType.of(Files.Form.class));
        return Operation.of("File", "/file")
                .taking(form)
                .voidAction(call -> files.file(call.value(form)));
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
}
