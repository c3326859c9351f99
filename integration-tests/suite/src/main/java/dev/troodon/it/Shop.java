package dev.troodon.it;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Default;
import dev.troodon.annotations.Key;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.Pattern;
import dev.troodon.annotations.PollingTrigger;
import dev.troodon.annotations.Start;
import dev.troodon.annotations.WebhookTrigger;
import dev.troodon.handles.Callback;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.JobContext;
import dev.troodon.handles.OperationException;
import dev.troodon.handles.Poll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sells articles; small, but with every pattern and every kind of parameter. */
@Connector(title = "Corner Shop", path = "/connector/shop")
public class Shop {
    private final List<Sale> sales = new CopyOnWriteArrayList<>();

    /**
     * Looks up an article of the shop.
     *
     * @param number the number of the article
     * @param pieces how many are wanted
     */
    @Action(method = Method.GET, path = "/articles/{number}")
    public Article article(long number, @Default("1") int pieces) {
        return new Article(number, "Article " + number, pieces);
    }

    /**
     * Looks up an article on another thread.
     *
     * @param number the number of the article
     */
    @Action(method = Method.GET, path = "/articles-later/{number}")
    public CompletionStage<Article> articleLater(long number) {
        return CompletableFuture.supplyAsync(() -> new Article(number, "Article " + number, 1));
    }

    /**
     * Finds an article by its name, if there is one.
     *
     * @param name the full name
     */
    @Action(method = Method.GET, path = "/article-by-name")
    public Optional<Article> articleByName(String name) {
        return name.startsWith("Article ")
                ? Optional.of(new Article(Long.parseLong(name.substring(8)), name, 1))
                : Optional.empty();
    }

    /** Sells an article over the counter. */
    @Action(path = "/sales")
    public Sale sell(SaleRequest request) {
        if (request.pieces() > 100) {
            throw new OperationException(409, "SoldOut", "There are only 100 pieces.");
        }
        Sale sale = new Sale(sales.size() + 1L, request.article(), request.pieces());
        sales.add(sale);
        return sale;
    }

    /** Forgets all sales. */
    @Action(method = Method.DELETE, path = "/sales")
    public void forget() {
        sales.clear();
    }

    /** Breaks down with a secret in its message. */
    @Action(method = Method.GET, path = "/breakdown")
    public Article breakDown() {
        throw new IllegalStateException("password=hunter2");
    }

    /** Delivers an article to the door, which takes a while. */
    @Action(path = "/deliveries", pattern = Pattern.ASYNC_POLLING, retryAfterSeconds = 1)
    public Sale deliver(SaleRequest request, JobContext job) {
        job.progress(50, "On the road");
        return new Sale(0, request.article(), request.pieces());
    }

    /** Asks the shopkeeper for a discount. */
    @Action(path = "/discounts", pattern = Pattern.ASYNC_WEBHOOK)
    public void askDiscount(SaleRequest request, Callback<Discount> reply) {
        reply.reply(new Discount(request.pieces() > 10 ? 10 : 0));
    }

    /** This operation triggers when an article was sold. */
    @PollingTrigger(summary = "When an article is sold", path = "/sold", start = Start.EXISTING, limit = 2)
    public Poll<Sale> sold(Cursor<Long> since) {
        return Poll.of(sales, Sale::number, sale -> "");
    }

    /**
     * This operation triggers when an article is in stock again.
     *
     * @param article the article to wait for
     */
    @WebhookTrigger(summary = "When an article is in stock", path = "/stock")
    public void inStock(@Key String article, Stock event) {}
}
