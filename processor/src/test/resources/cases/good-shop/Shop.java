package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.BasicAuth;
import dev.troodon.annotations.CallbackUrl;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Default;
import dev.troodon.annotations.Delivery;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.Pattern;
import dev.troodon.annotations.PollingTrigger;
import dev.troodon.annotations.WebhookTrigger;
import dev.troodon.handles.Callback;
import dev.troodon.handles.Caller;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.Poll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Sells what the bakery bakes, over the counter and by post. */
@Connector(title = "Cake Shop", path = "/shop", services = Shop.Stock.class) // fine: [TRD002]
@BasicAuth
public class Shop {
    /**
     * What lists have in common.
     *
     * @param <T> what is listed
     */
    public interface Listing<T> { // fine: [TRD032]
        /**
         * Lists everything there is.
         *
         * @return all of it
         */
        @Action(method = Method.GET, path = "/all")
        List<T> all();
    }

    /** What is on the shelves. */
    public abstract static class Stock implements Listing<Item> {
        /** Fills the shelves. */
        protected Stock() {}

        /**
         * Fires when something is sold.
         *
         * @param since how far the workflow is
         * @return what was sold
         */
        @PollingTrigger(summary = "When an item is sold", delivery = Delivery.SINGLE)
        public abstract Poll<Item> sold(Cursor<Long> since);
    }

    /**
     * Something to sell.
     *
     * @param name what it is called
     * @param labels what is written on it
     * @param like what is like it
     */
    public record Item(String name, Map<String, String> labels, List<Item> like) {} // fine: [TRD033] [TRD034]

    /**
     * Whom to tell.
     *
     * @param target where to
     */
    public record Address(@CallbackUrl URI target) {} // fine: [TRD115] [TRD117]

    /**
     * What to be told of.
     *
     * @param address whom to tell
     * @param region of which part of the country
     */
    public record Filter(Address address, Optional<String> region) {} // fine: [TRD023] [TRD116] [TRD114]

    /** Opens the shop. */
    public Shop() {}

    /**
     * Looks something up, later.
     *
     * @param name what it is called
     * @param count how many at the most
     * @param language in which to answer
     * @param uri of the request
     * @param caller who asks
     * @return what was found
     */
    @Action(method = Method.GET, path = "/items/{name}")
    public CompletionStage<Optional<Item>> find(
            String name,
            @Default("10") int count, // fine: [TRD122]
            @HeaderParam("X-Language") Optional<String> language, // fine: [TRD016] [TRD199] [TRD110]
            @Context UriInfo uri, // fine: [TRD013]
            Caller caller) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Keeps a picture.
     *
     * @param picture its bytes
     */
    @Action(method = Method.PUT)
    public void keep(byte[] picture) {} // fine: [TRD021]

    /**
     * Asks somebody.
     *
     * @param filter whom
     * @param reply takes the answer
     */
    @Action(pattern = Pattern.ASYNC_WEBHOOK)
    public void ask(Filter filter, Callback<Item> reply) {}

    /**
     * Fires for every new item.
     *
     * @param filter for whom
     * @param item what is new
     */
    @WebhookTrigger(summary = "When an item is new")
    public void arrived(Filter filter, Item item) {}
}
