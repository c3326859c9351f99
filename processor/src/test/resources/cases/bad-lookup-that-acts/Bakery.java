package cakes;

import dev.troodon.annotations.*;
import java.util.List;

/** Orders, prices and tracks custom cakes. */
@Connector(title = "Cake Bakery")
public class Bakery {
    /** Makes something up, and lists it. */
    @Action
    public List<String> makeFlavours() {
        return List.of();
    }

    /**
     * Looks up a price.
     *
     * @param flavour what it tastes of
     */
    @Action(method = Method.GET)
    public String price(@DynamicValues(operation = "makeFlavours") String flavour) { // finding: [TRD204] the lookup calls Bakery.makeFlavours, a POST operation,
        return "";
    }
}
