package cakes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.Display;
import dev.troodon.annotations.Method;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery {
    @Schema(description = "What somebody wants to eat.")
    public record Order(
            @Schema(title = "Number", description = "The order's number.", minLength = 3, maxLength = 9, pattern = "[A-Z]+")
            String id,

            @Schema(description = "How many.", minimum = "1", maximum = "12", defaultValue = "2") int count,
            @Schema(description = "Where to.", requiredMode = Schema.RequiredMode.REQUIRED, format = "email") String to,

            @Schema(description = "Its state.", accessMode = Schema.AccessMode.READ_ONLY) String state,

            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            @Schema(description = "Jackson decides which way.", accessMode = Schema.AccessMode.READ_ONLY)
            String secret,

            @Hidden String internal,

            @ArraySchema(arraySchema = @Schema(description = "Colours of the icing."), minItems = 1, maxItems = 3)
            List<String> colours,

            @Display(value = "Ours", description = "Ours goes before.")
            @Schema(title = "Theirs", description = "Theirs.")
            String both) {}

    @Operation(summary = "Take an order", description = "Takes an order that the oven can bake.", operationId = "TakeOrder")
    @Action
    public Order take(Order order) {
        return order;
    }

    /** The Javadoc yields. */
    @Operation(description = "Looks for orders.", deprecated = true)
    @Action(method = Method.GET)
    public List<Order> find(
            @Parameter(description = "What to look for.", required = false) String text,
            @Parameter(description = "How many at most.", schema = @Schema(defaultValue = "10")) int limit,
            @Parameter(hidden = true) @Schema(defaultValue = "x") String internal) {
        return List.of();
    }

    /** Not for authors. */
    @Hidden
    @Action
    public void sweep() {}
}
