package cakes;

import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.runtime.generated.Endpoint;
import dev.troodon.runtime.generated.GeneratedApi;
import dev.troodon.runtime.generated.JaxRs;
import dev.troodon.runtime.generated.Operation;
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
                List.of(close(bakery), ping(bakery)),
                List.of());
    }

    /** Closes the bakery. */
    @POST
    @Path("/close")
    public Response close(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Close", JaxRs.request("POST", uri, headers, security)));
    }

    /** Tells that the bakery is there. */
    @POST
    @Path("/ping")
    public Response ping(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Ping", JaxRs.request("POST", uri, headers, security)));
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

    private static Operation close(Bakery bakery) {
        return Operation.of("Close", "/close")
                .voidAction(call -> bakery.close());
    }

    private static Operation ping(Bakery bakery) {
        return Operation.of("Ping", "/ping")
                .voidAction(call -> bakery.ping());
    }
}
