package formats;

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

/** Serves the operations of {@link Formats}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/formats")
public class FormatsResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public FormatsResource(Formats formats, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                FormatsConnector.definition(),
                List.of(same(formats), sum(formats)),
                List.of());
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

    private static Operation same(Formats formats) {
        Parameter<Formats.All> all = Parameter.body(JsonType.of(Formats.All.class));
        return Operation.of("Same", "/same")
                .taking(all)
                .returning(JsonType.of(Formats.All.class))
                .action(call -> formats.same(call.value(all)));
    }

    private static Operation sum(Formats formats) {
        Parameter<Integer> firstNumber =
                Parameter.bodyProperty("first_number", JsonType.of(Integer.class));
        Parameter<Integer> secondNumber =
                Parameter.bodyProperty("second_number", JsonType.of(Integer.class));
        return Operation.of("Sum", "/sum")
                .taking(firstNumber, secondNumber)
                .returning(JsonType.of(Integer.class))
                .action(call -> formats.sum(call.value(firstNumber), call.value(secondNumber)));
    }
}
