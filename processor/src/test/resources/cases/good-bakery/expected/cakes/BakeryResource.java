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
import java.math.BigDecimal;
import java.time.Instant;
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
                List.of(listFlavours(bakery), price(bakery), order(bakery), askApproval(bakery),
                        fileAdded(bakery), targetReached(bakery)),
                List.of());
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
}
