package keys;

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
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Serves the operations of {@link Kitchen}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/kitchen")
public class KitchenResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public KitchenResource(Kitchen kitchen, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                KitchenConnector.definition(),
                List.of(ready(kitchen)),
                List.of());
    }

    /** Fires as soon as a dish can be eaten. */
    @POST
    @Path("/ready")
    public Response ready(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Ready",
                JaxRs.request("POST", uri, headers, security, body)));
    }

    /** Unsubscribes from {@link Kitchen#ready}. */
    @DELETE
    @Path("/ready/{subscriptionId}")
    public Response stopReady(@PathParam("subscriptionId") String subscriptionId,
            @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.unsubscribe("Ready", subscriptionId,
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
}
