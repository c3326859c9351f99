package cakes;

import dev.troodon.annotations.*;
import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;
import java.util.List;

/** A resource that has been served for years and is now described. */
@Path("cakes") // fine: [TRD111] [TRD128]
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Connector(title = "Cakes")
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Cakes {
    /** A cake of some layers. */
    public record Cake(String name, int layers) {}

    /** Where to look for cakes. */
    public static class Place {
        @QueryParam("shelf")
        public String shelf = "";
    }

    /** Finds what there is of a kind. */
    @GET // fine: [TRD017]
    @Action
    public List<Cake> find(
            @QueryParam("kind") String kind, // fine: [TRD015] [TRD108] [TRD109] [TRD198]
            @QueryParam("most") @jakarta.ws.rs.DefaultValue("10") int most,
            @HeaderParam("X-Zone") String zone,
            @BeanParam Place place, // fine: [TRD014]
            @Context UriInfo uri) {
        return List.of();
    }

    /** Gets the one that has this number. */
    @GET
    @Path("{id : [0-9]+}")
    @Action(summary = "Get a cake")
    public Response get(@PathParam("id") long id) {
        return Response.ok().build();
    }

    /** Makes it to order. */
    @POST
    @Action
    public Response bake(Cake cake) {
        return Response.ok().build();
    }

    /** Puts another one in its place. */
    @PUT // fine: [TRD103]
    @Path("/{id}/")
    @Action
    public Cake replace(@PathParam("id") long id, Cake cake) { // fine: [TRD022] [TRD012]
        return cake;
    }

    /** Takes what a form in a browser sends. */
    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Action
    public void form(@FormParam("name") String name, @FormParam("layers") int layers) {}

    /** Draws what it looks like. */
    @GET
    @Path("{id}/picture")
    @Produces("image/png")
    @Action
    public byte[] picture(@PathParam("id") long id) {
        return new byte[0];
    }

    /** Prints a recipe while it is read. */
    @GET
    @Path("{id}/recipe.pdf")
    @Produces("application/pdf")
    @Action
    public jakarta.ws.rs.core.StreamingOutput recipe(@PathParam("id") long id) {
        return out -> out.write((int) id);
    }

    /** Reads the label. */
    @GET
    @Path("{id}/label")
    @Produces("text/plain;charset=UTF-8")
    @Action
    public String label(@PathParam("id") long id) {
        return "";
    }

    /** Writes the label. */
    @PUT
    @Path("{id}/label")
    @Consumes({"text/plain", "text/html"})
    @Action
    public void relabel(@PathParam("id") long id, String label) {}

    /** Not described, since it has no annotation for it. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {}
}
