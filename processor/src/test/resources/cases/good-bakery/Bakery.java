package cakes;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.ApiKey;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Display;
import dev.troodon.annotations.DynamicValues;
import dev.troodon.annotations.Key;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.Pattern;
import dev.troodon.annotations.PollingTrigger;
import dev.troodon.annotations.Required;
import dev.troodon.annotations.WebhookTrigger;
import dev.troodon.handles.Callback;
import dev.troodon.handles.Cursor;
import dev.troodon.handles.JobContext;
import dev.troodon.handles.Poll;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Orders, prices and tracks custom cakes of every flavour. */
@Connector(title = "Cake Bakery", version = "1.0.0", path = "/bakery") // fine: [TRD112] [TRD301] [TRD302]
@ApiKey(header = "X-Api-Key", summary = "Bakery key") // fine: [TRD019]
public class Bakery { // fine: [TRD024] [TRD126] [TRD127]
    /**
     * Something to choose from.
     *
     * @param id what is sent
     * @param name what is shown
     */
    public record Flavour(String id, String name) {} // fine: [TRD205]

    /**
     * What a cake costs.
     *
     * @param amount how much
     * @param currency of which money
     */
    public record Price(BigDecimal amount, String currency) {}

    /**
     * What to bake.
     *
     * @param flavour the id of a flavour
     * @param layers how many layers
     */
    public record CakeOrder(@Required String flavour, int layers) {}

    /**
     * What was baked.
     *
     * @param number names the cake
     */
    public record Cake(String number) {}

    /**
     * What to ask.
     *
     * @param question for a person to read
     */
    public record ApprovalRequest(@Required String question) {}

    /**
     * What a person said.
     *
     * @param approved whether they agree
     */
    public record Approval(boolean approved) {}

    /**
     * What arrived.
     *
     * @param name the file's name
     * @param arrived when it came
     */
    public record FileAdded(String name, Instant arrived) {}

    /**
     * What moved.
     *
     * @param security what is traded
     * @param price what it costs now
     */
    public record PriceReached(String security, BigDecimal price) {} // fine: [TRD118]

    /** Makes a bakery. */
    public Bakery() {}

    /**
     * Lists what cakes can taste of.
     *
     * @return all flavours
     */
    @Action(method = Method.GET, path = "/flavours")
    public List<Flavour> listFlavours() { // fine: [TRD031] [TRD204] [TRD203] [TRD206] [TRD401]
        return List.of();
    }

    /**
     * Looks up what a cake of a flavour costs today.
     *
     * @param flavour what it tastes of
     * @return the price
     */
    @Action(method = Method.GET, path = "/prices/{flavour}") // fine: [TRD105] [TRD106]
    public Price price( // fine: [TRD309]
            @Display("Taste") @DynamicValues(operation = "listFlavours", value = "id", title = "name") String flavour) { // fine: [TRD201] [TRD202] [TRD222]
        return new Price(BigDecimal.ONE, "EUR");
    }

    /**
     * Bakes a cake; the workflow waits, polling, until it is out of the oven.
     *
     * @param order what to bake
     * @param job the job
     * @return the cake
     */
    @Action(summary = "Order a cake", pattern = Pattern.ASYNC_POLLING, retryAfterSeconds = 20) // fine: [TRD025] [TRD120]
    public Cake order(CakeOrder order, JobContext job) { // fine: [TRD005] [TRD011]
        return new Cake("1");
    }

    /**
     * Asks a person; the workflow sleeps until the answer is posted to its callback.
     *
     * @param request what to ask
     * @param reply takes the answer
     */
    @Action(summary = "Ask for approval", pattern = Pattern.ASYNC_WEBHOOK) // fine: [TRD020]
    public void askApproval(ApprovalRequest request, Callback<Approval> reply) {} // fine: [TRD008]

    /**
     * Fires for every file that arrives in a folder.
     *
     * @param folder where to look
     * @param since how far the workflow is
     * @return new files
     */
    @PollingTrigger(summary = "When a file is added") // fine: [TRD004]
    public Poll<FileAdded> fileAdded(String folder, Cursor<Instant> since) { // fine: [TRD006] [TRD007] [TRD009] [TRD121] [TRD124]
        return Poll.nothing();
    }

    /**
     * Fires when a security passes its target.
     *
     * @param security what is traded
     * @param target the price to pass
     * @param event what moved
     * @return whether the event is one for the subscriber
     */
    @WebhookTrigger(summary = "When a price target is reached") // fine: [TRD104]
    public boolean targetReached(@Key String security, BigDecimal target, PriceReached event) { // fine: [TRD010] [TRD119] [TRD003]
        return event.price().compareTo(target) >= 0;
    }
}
