package dev.troodon.sample;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Contact;
import dev.troodon.annotations.Display;
import dev.troodon.annotations.DynamicValues;
import dev.troodon.annotations.Key;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.Pattern;
import dev.troodon.annotations.PollingTrigger;
import dev.troodon.annotations.Visibility;
import dev.troodon.annotations.WebhookTrigger;
import dev.troodon.handles.Callback;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.JobContext;
import dev.troodon.handles.OperationException;
import dev.troodon.handles.Poll;
import dev.troodon.handles.Subscription;
import dev.troodon.handles.SubscriptionEnd;
import dev.troodon.handles.SubscriptionListener;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Prices and bakes custom cakes, and tells of files and prices that arrive. */
@Connector(
        title = "Cake Bakery",
        path = "/bakery",
        contact = @Contact(name = "The bakery", url = "https://bakery.example", email = "oven@bakery.example"))
public class Bakery implements SubscriptionListener {
    private final PriceTags priceTags;
    private final Oven oven;
    private final NoticeBoard noticeBoard;
    private final Inbox inbox;

    public Bakery(PriceTags priceTags, Oven oven, NoticeBoard noticeBoard, Inbox inbox) {
        this.priceTags = priceTags;
        this.oven = oven;
        this.noticeBoard = noticeBoard;
        this.inbox = inbox;
    }

    /** Lists the flavours that can be ordered. */
    @Action(method = Method.GET, path = "/flavours", visibility = Visibility.INTERNAL)
    public List<Flavour> listFlavours() {
        return priceTags.flavours();
    }

    /**
     * Looks up what a cake of a flavour costs right now.
     *
     * @param flavour The flavour to look up.
     * @return The price of one cake.
     */
    @Action(summary = "Get a price", method = Method.GET, path = "/prices/{flavour}")
    public Price price(@DynamicValues(operation = "listFlavours", value = "id", title = "name") String flavour) {
        return priceTags.price(flavour);
    }

    /**
     * Bakes a cake. The workflow goes on when the cake is out of the oven.
     *
     * @param order The cake that is wanted.
     * @return The cake.
     */
    @Action(summary = "Order a cake", path = "/orders", pattern = Pattern.ASYNC_POLLING, retryAfterSeconds = 2)
    public Cake order(CakeOrder order, JobContext job) throws InterruptedException {
        Price price = priceTags.price(order.flavour());
        return oven.bake(order, price, job);
    }

    /**
     * Asks a person for approval. The workflow sleeps until somebody has answered on the notice board.
     *
     * @param request The question.
     */
    @Action(summary = "Ask for approval", path = "/approvals", pattern = Pattern.ASYNC_WEBHOOK)
    public void askApproval(ApprovalRequest request, Callback<Approval> reply) {
        noticeBoard.pin(reply.id(), request);
    }

    /**
     * This operation triggers when a file arrives in a drawer of the bakery's inbox.
     *
     * @param drawer The folder below the inbox that is watched.
     */
    @PollingTrigger(
            summary = "When a file arrives",
            path = "/files",
            retryAfterSeconds = 15,
            settleSeconds = 1,
            hint = "To see it work now, put a file into the drawer.")
    public Poll<FileArrived> fileArrived(@Display("Drawer") String drawer, Cursor<Instant> since) {
        try {
            return Poll.of(inbox.filesIn(drawer), FileArrived::arrivedAt, FileArrived::name);
        } catch (IOException e) {
            throw new OperationException(503, "InboxUnavailable", "The inbox cannot be read at the moment.");
        }
    }

    /**
     * This operation triggers when the price of a flavour falls to a target, or below it.
     *
     * @param flavour The flavour that is watched.
     * @param target The price to wait for, in euro.
     */
    @WebhookTrigger(
            summary = "When a price falls to a target",
            path = "/priceTargets",
            hint = "To see it work now, choose a target above today's price.")
    public boolean targetReached(
            @Key @DynamicValues(operation = "listFlavours", value = "id", title = "name") String flavour,
            BigDecimal target,
            PriceFell event) {
        return event.euro().compareTo(target) <= 0;
    }

    @Override
    public void ended(Subscription subscription, SubscriptionEnd end) {
        noticeBoard.unpin(subscription.id());
    }
}
