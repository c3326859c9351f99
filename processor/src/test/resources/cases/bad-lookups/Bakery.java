package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Flavour(String id, String name) {}

    public record Page(List<Flavour> items) {}

    @Action(method = Method.GET)
    public List<Flavour> flavours(@Default("10") int top) { return List.of(); }

    @Action(method = Method.GET)
    public List<Flavour> regional(String region) { return List.of(); }

    @Action(method = Method.GET)
    public Page page() { return new Page(List.of()); }

    @Action(method = Method.GET, path = "/twice/a", operationId = "TwiceA")
    public List<Flavour> twice() { return List.of(); }

    @Action(method = Method.GET, path = "/twice/b", operationId = "TwiceB")
    public List<Flavour> twice(String region) { return List.of(); }

    @Action(pattern = Pattern.ASYNC_POLLING)
    public List<Flavour> slow() { return List.of(); }

    @Action(method = Method.GET)
    public String a(
            @DynamicValues(operation = "flavors", value = "id") String a, // finding: [TRD201] the lookup calls "flavors", but the connector has no such method; did you mean "flavours"?
            @DynamicValues(operation = "twice", value = "id") String b, // finding: [TRD202] the lookup calls "twice",
            @DynamicValues(operation = "slow", value = "id") String c, // finding: [TRD203] the lookup calls Bakery.slow, which does not answer at once;
            @DynamicValues(operation = "flavours", value = "idd") String d, // finding: [TRD205] the lookup's value "idd" is not in the answer of Bakery.flavours: cakes.Bakery.Flavour has no property "idd"; did you mean "id"?
            @DynamicValues(operation = "page", value = "id") String e, // finding: [TRD206] the lookup finds its choices at the root
            @DynamicValues(operation = "regional", value = "id") String f, // finding: [TRD207] the lookup does not say what Bakery.regional is called with for "region";
            @DynamicValues(operation = "flavours", value = "id", arguments = @Argument(name = "topp", value = "1")) String g, // finding: [TRD208] the lookup passes "topp", but Bakery.flavours has no such parameter; did you mean "top"?
            @DynamicValues(operation = "regional", value = "id", arguments = @Argument(name = "region", from = "aa")) String h, // finding: [TRD209] the lookup passes the value of "aa", but Bakery.a has no such input;
            @DynamicValues(operation = "flavours", value = "id", arguments = @Argument(name = "top", value = "ten")) String i) { // finding: [TRD210] the lookup passes "ten" for "top",
        return "";
    }
}
