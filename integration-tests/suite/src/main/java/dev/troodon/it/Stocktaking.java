package dev.troodon.it;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what is on the shelves. A resource that was there before, and that only lacked a document. */
@Path("/stocktaking")
@Produces("application/json")
@Consumes("application/json")
@Connector(title = "Stocktaking")
public class Stocktaking {
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    /**
     * Tells how many pieces of an article were counted.
     *
     * @param article The article that was counted.
     * @param atLeast The count that is told where fewer were counted.
     */
    @Action(operationId = "ReadCount")
    @GET
    @Path("shelves/{article}")
    public Stock count(@PathParam("article") String article, @QueryParam("at-least") Integer atLeast) {
        int pieces = counted.getOrDefault(article, 0);
        return new Stock(article, atLeast == null ? pieces : Math.max(pieces, atLeast));
    }

    /** Notes how many pieces of an article are there. */
    @Action(operationId = "NoteCount")
    @POST
    @Path("shelves")
    public Stock note(Stock stock) {
        counted.put(stock.article(), stock.pieces());
        return stock;
    }
}
