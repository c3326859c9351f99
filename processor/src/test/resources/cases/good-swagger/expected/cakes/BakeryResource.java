package cakes;

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

/** Serves the operations of {@link Bakery}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/bakery")
public class BakeryResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public BakeryResource(Bakery bakery, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                BakeryConnector.definition(),
                List.of(take(bakery), find(bakery), sweep(bakery)),
                List.of());
    }

    /** Takes an order that the oven can bake. */
    @POST
    @Path("/take")
    public Response take(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("TakeOrder",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Looks for orders. */
    @GET
    @Path("/find")
    public Response find(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Find", JaxRs.request("GET", uri, headers, security)));
    }

    /** Not for authors. */
    @POST
    @Path("/sweep")
    public Response sweep(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Sweep", JaxRs.request("POST", uri, headers, security)));
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

    private static Operation take(Bakery bakery) {
        Parameter<Bakery.Order> order = Parameter.body(JsonType.of(Bakery.Order.class))
                .requiring("to");
        return Operation.of("TakeOrder", "/take")
                .taking(order)
                .returning(JsonType.of(Bakery.Order.class))
                .action(call -> bakery.take(call.value(order)));
    }

    private static Operation find(Bakery bakery) {
        Parameter<String> text = Parameter.query("text", JsonType.of(String.class)).optional();
        Parameter<Integer> limit =
                Parameter.query("limit", JsonType.of(Integer.class)).orElse("10");
        Parameter<String> internal =
                Parameter.query("internal", JsonType.of(String.class)).orElse("x");
        return Operation.of("Find", "/find")
                .taking(text, limit, internal)
                .returning(JsonType.list(JsonType.of(Bakery.Order.class)))
                .action(call -> bakery.find(call.value(text), call.value(limit), call.value(internal)));
    }

    private static Operation sweep(Bakery bakery) {
        return Operation.of("Sweep", "/sweep")
                .voidAction(call -> bakery.sweep());
    }
}
