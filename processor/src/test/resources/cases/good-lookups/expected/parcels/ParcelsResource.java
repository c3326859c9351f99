package parcels;

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

/** Serves the operations of {@link Parcels}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/parcels")
public class ParcelsResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public ParcelsResource(Parcels parcels, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                ParcelsConnector.definition(),
                List.of(countries(parcels), towns(parcels), send(parcels)),
                List.of());
    }

    /** Lists all that there are in the world. */
    @GET
    @Path("/countries")
    public Response countries(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Countries",
                JaxRs.request("GET", uri, headers, security)));
    }

    /** Lists what lies in one of the countries. */
    @GET
    @Path("/towns")
    public Response towns(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Towns", JaxRs.request("GET", uri, headers, security)));
    }

    /** Takes it and brings it there. */
    @POST
    @Path("/send")
    public Response send(InputStream body, @Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Send",
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

    private static Operation countries(Parcels parcels) {
        return Operation.of("Countries", "/countries")
                .returning(JsonType.list(JsonType.of(Parcels.Country.class)))
                .action(call -> parcels.countries());
    }

    private static Operation towns(Parcels parcels) {
        Parameter<String> country = Parameter.query("country", JsonType.of(String.class));
        return Operation.of("Towns", "/towns")
                .taking(country)
                .returning(JsonType.of(Parcels.Towns.class))
                .action(call -> parcels.towns(call.value(country)));
    }

    private static Operation send(Parcels parcels) {
        Parameter<Parcels.Parcel> parcel = Parameter.body(JsonType.of(Parcels.Parcel.class));
        return Operation.of("Send", "/send")
                .taking(parcel)
                .voidAction(call -> parcels.send(call.value(parcel)));
    }
}
