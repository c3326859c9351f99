package certified;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import java.time.Instant;

/** Orders, prices and tracks custom cakes of a well known bakery. */
@Connector(
        title = "Cake Bakery",
        contact = @Contact(name = "Ada", url = "https://cakes.example", email = "ada@cakes.example"),
        website = "https://cakes.example",
        privacyPolicy = "https://cakes.example/privacy", // fine: [TRD318]
        categories = Category.COMMERCE)
@ApiKey(header = "X-Api-Key")
public class Bakery { // fine: [TRD303] [TRD312]
    /** How large a cake is. */
    public enum Kind {
        /** For a few. */
        @JsonProperty("S")
        @Display("Small")
        SMALL,
        /** For many. */
        @JsonProperty("L")
        @Display("Large")
        LARGE
    }

    /**
     * A cake.
     *
     * @param name what it is called.
     * @param guests how many eat it.
     * @param topping what lies on top, which may be as much as one likes.
     */
    public record Cake( // fine: [TRD409]
            @Size(min = 1, max = 40) @Pattern(regexp = "^[A-Za-z ]+$") @Default("Sponge cake") String name,
            @Min(1) @Max(90) @Default("12") int guests, // fine: [TRD408]
            Cake topping) {} // fine: [TRD195]

    /** Says what a cake is like. */
    @Action(method = Method.GET, path = "/cakes/{cake-name}")
    public Cake cake( // fine: [TRD197]
            @jakarta.ws.rs.PathParam("cake-name") @Display(value = "Cake", description = "Which cake it is.") // fine: [TRD107] [TRD196] [TRD190]
                    String cake,
            @Display(value = "Size", description = "How large it is.") Kind size, // fine: [TRD310] [TRD311] [TRD316]
            @HeaderParam("X-Shop") @Display(value = "Shop", description = "Where it is sold.") String shop) {
        return new Cake(cake, 1, null);
    }

    /** Takes a cake off the list. */
    @Action(method = Method.DELETE, path = "/cakes/{cake-name}") // fine: [TRD191]
    public void remove(
            @jakarta.ws.rs.PathParam("cake-name") @Display(value = "Cake", description = "Which cake it is.")
                    String cake) {}

    /** Bakes what is asked for. (deprecated) */
    @Deprecated
    @Action(summary = "Bake a cake (deprecated)") // fine: [TRD304] [TRD305] [TRD306] [TRD317] [TRD315]
    public Cake bake(Cake cake) { // fine: [TRD402]
        return cake;
    }

    /** Notes what somebody thinks of it. */
    @Action(path = "/opinions")
    public void opinion( // fine: [TRD308] [TRD313]
            @FormParam("text") @Display(value = "Text", description = "What they think.") String text) {}

    /** This operation triggers when a cake comes out of the oven. */
    @WebhookTrigger(summary = "When a cake is baked") // fine: [TRD307]
    public void baked(Cake event) {} // fine: [TRD314]

    /** This operation triggers when a guest has complained. */
    @PollingTrigger(summary = "When a guest complains")
    public Poll<Cake> complained(Cursor<Instant> since) {
        return Poll.nothing();
    }
}
