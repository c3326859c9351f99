package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Order(String number) {}

    public record Customer(String name) {}

    @Action
    public String a(
            Order order,
            Customer customer) { // finding: [TRD112] a request has one body, and "order" is it already;
        return "";
    }

    @Action(method = Method.GET)
    public String b(
            Order order) { // finding: [TRD113] "order" would be the body of a GET request,
        return "";
    }
}
