package cakes;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.*;

import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;

@Connector(title = "Cake Bakery")
public class Bakery {
    public record Order(String number) {}

    public record Customer(String name) {}

    public static class Fields {}

    @Action
    public String a(
            Order order,
            Customer customer) { return ""; } // finding: [TRD011] Bakery.a takes more than one object, order and customer,

    @Action(method = dev.troodon.annotations.Method.GET)
    public String b(
            Order order) { return ""; } // finding: [TRD012] parameter "order" of Bakery.b is an object,

    @Action(pattern = Pattern.ASYNC_POLLING)
    public String c(
            @Context UriInfo uri) { return ""; } // finding: [TRD013]

    @Action
    public String d(
            @BeanParam Fields fields) { return ""; } // finding: [TRD014]

    @Action
    public String e(
            @CookieParam("x") String cookie) { return ""; } // finding: [TRD015]

    @Action
    public String f(
            OptionalInt count) { return ""; } // finding: [TRD016]

    @Action(method = dev.troodon.annotations.Method.GET)
    public String g(
            byte[] picture) { return ""; } // finding: [TRD021]

    @Action(method = dev.troodon.annotations.Method.GET)
    public String h(
            @QueryParam("order") Order order) { return ""; } // finding: [TRD022]
}
