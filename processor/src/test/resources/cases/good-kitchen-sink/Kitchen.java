package sink;

import dev.troodon.annotations.*;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells of what is served, to those who wait for it. */
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Kitchen {
    /** A dish that is ready. */
    public record Dish(String name, Optional<Cook> cook, Table table, OptionalInt number, Optional<String> note) {}

    /** Somebody who cooks. */
    public static class Cook {
        public String firstName = "";

        private Table table = new Table(1);

        public Table getTable() {
            return table;
        }
    }

    /** Somewhere to eat. */
    public record Table(int number) {}

    /** Fires as soon as a dish can be eaten. */
    @WebhookTrigger(summary = "When a dish is ready")
    public boolean ready(
            @Key String name,
            @Key("cook.firstName") String cook,
            @Key("cook/table/number") int cooksTable,
            @Key("table.number") long table,
            @Key int number,
            @Key("note") Optional<String> remark,
            Dish dish) {
        return true;
    }
}
