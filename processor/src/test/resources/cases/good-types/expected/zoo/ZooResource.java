package zoo;

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

/** Serves the operations of {@link Zoo}. Register it with JAX-RS. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
@Singleton
@Path("/zoo")
public class ZooResource {
    private final Endpoint endpoint;

    @Context
    private UriInfo uri;

    @Context
    private SecurityContext security;

    @Inject
    public ZooResource(Zoo zoo, ConnectorRuntime runtime) {
        GeneratedApi.require(1);
        this.endpoint = Endpoint.open(
                runtime,
                ZooConnector.definition(),
                List.of(admit(zoo), employ(zoo), build(zoo), wish(zoo), find(zoo)),
                List.of());
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
    @Path("/find")
    public Response find(@Context HttpHeaders headers) {
        return JaxRs.respond(endpoint.call("Find", JaxRs.request("GET", uri, headers, security)));
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

    private static Operation find(Zoo zoo) {
        Parameter<Integer> page = Parameter.query("page", JsonType.of(Integer.class));
        Parameter<String> name = Parameter.query("name", JsonType.of(String.class));
        return Operation.of("Find", "/find")
                .taking(page, name)
                .returning(JsonType.list(JsonType.of(Zoo.Animal.class)))
                .action(call -> zoo.find(call.value(page), call.value(name)));
    }
}
