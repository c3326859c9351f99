package gallery;

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

/** Serves the operations of {@link Gallery}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/gallery")
public class GalleryResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public GalleryResource(Gallery gallery, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                GalleryConnector.definition(),
                List.of(hang(gallery), download(gallery), find(gallery), hung(gallery),
                        sold(gallery)),
                List.of());
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
    @Path("/find")
    public Response find(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Find",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Fires for each picture. */
    @GET
    @Path("/hung")
    public Response hung(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Hung", JaxRs.request("GET", uri, headers, security)));
    }

    /** Fires when a picture is sold. */
    @POST
    @Path("/sold")
    public Response sold(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Sold",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Unsubscribes from {@link Gallery#sold}. */
    @DELETE
    @Path("/sold/{subscriptionId}")
    public Response stopSold(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Sold", subscriptionId,
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

    private static Operation find(Gallery gallery) {
        Parameter<String> words = Parameter.bodyProperty("words", JsonType.of(String.class));
        Parameter<Integer> most =
                Parameter.bodyProperty("most", JsonType.of(Integer.class)).orElse("10");
        return Operation.of("Find", "/find")
                .taking(words, most)
                .returning(JsonType.list(JsonType.of(Gallery.Picture.class)))
                .action(call -> gallery.find(call.value(words), call.value(most)));
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

    private static Operation sold(Gallery gallery) {
        return Operation.of("Sold", "/sold")
                .webhookTrigger(
                        Operation.callbackBeside("callbackUrl"),
                        JsonType.of(Gallery.Picture.class),
                        List.of(),
                        (call, event) -> true);
    }
}
