package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which methods are operations, where they come from, and what waits for other processors. */
class ServicesTest {
    @Test
    void inheritedMethodsAreOperationsWithTheirTypesResolved() {
        Host host = Host.read("""
                @Connector(title = "T") public class Orders extends Base<Order> implements Finder<Integer> {
                  @Action public void own() {}
                  @Override public Order find(Integer key) { return null; }
                }
                """, """
                public abstract class Base<T> {
                  /** Saves it. @return x */
                  @Action public T save(T item) { return item; }
                  @Action public void own() {}
                }
                """, """
                public interface Finder<K> {
                  /** Finds one.
                   * @param key its key
                   * @return what was found */
                  @Action(method = Method.GET, path = "/find/{key}") Order find(K key);
                }
                """, "public record Order(String id) {}");

        assertThat(host.findings()).isEmpty();
        assertThat(host.connector().operations())
                .extracting(operation -> operation.common().javaName())
                .containsExactly("own", "find", "save");
        Operation.StandardAction find = (Operation.StandardAction) host.operation("find");
        assertThat(find.common().text().description()).isEqualTo("Finds one.");
        assertThat(find.common().wireInputs()).singleElement().satisfies(key -> {
            assertThat(key.type()).hasToString("java.lang.Integer");
            assertThat(key.place()).isEqualTo(Input.Place.PATH);
            assertThat(key.text().description()).isEqualTo("Its key.");
        });
        Operation.StandardAction save = (Operation.StandardAction) host.operation("save");
        assertThat(save.result().orElseThrow().type()).hasToString("shop.Order");
    }

    @Test
    void namedServicesFollowEachUnderAVariableOfItsOwn() {
        Host host = Host.read(
                "@Connector(title = \"T\", services = {Switch.class, a.Prices.class, b.Prices.class})"
                        + " public interface Shop { @Action void one(); }",
                "public class Switch implements SubscriptionListener { @Action public void two() {} }",
                "package a; public class Prices { @dev.troodon.annotations.Action public void three() {} }",
                "package b; public class Prices { @dev.troodon.annotations.Action public void four() {} }");

        assertThat(host.findings()).isEmpty();
        assertThat(host.connector().services())
                .extracting(Connector.Service::variable)
                .containsExactly("shop", "switchService", "prices", "bPrices");
        assertThat(host.connector().services())
                .extracting(Connector.Service::listens)
                .containsExactly(false, true, false, false);
        assertThat(host.connector().operations())
                .extracting(operation -> operation.common().serviceVariable())
                .containsExactly("shop", "switchService", "prices", "bPrices");
    }

    @Test
    void aTypeThatDoesNotExistYetIsWaitedForWithTheTrailToIt() {
        Host host = Host.read("""
                @Connector(title = "T") public class Orders {
                  Orders(OrdersConnector generatedByUs) {}
                  OrdersConnector field;
                  @Action public Order find() { return null; }
                }
                """, "public record Order(java.util.List<Line> lines) {}");

        assertThat(host.reading()).isEqualTo(new Reading.Waiting("Line", "Orders.find -> Order.lines -> Line"));
    }

    @Test
    void whatNoOperationMentionsIsNotWaitedFor() {
        Host host = Host.read(
                "@Connector(title = \"T\") public class Orders { Orders(OrdersConnector c) {} OrdersConnector f;"
                        + " void other(Nothing n) {} @Action public void run() {} }");

        assertThat(host.reading()).isInstanceOf(Reading.Ready.class);
    }

    @Test
    void missingTypesAreFoundEverywhereInASignature() {
        for (String method : new String[] {
            "@Action public Gone run() { return null; }",
            "@Action public void run(List<Gone> a) {}",
            "@Action(method = Method.GET) public void run(Optional<Gone[]> a) {}",
            "@Action public CompletionStage<Map<String, ? extends Gone>> run() { return null; }",
            "@PollingTrigger public Poll<Gone> run(Cursor<Instant> c) { return null; }",
            "@PollingTrigger public Poll<String> run(Cursor<Gone> c) { return null; }",
            "@WebhookTrigger public void run(Gone event) {}",
            "@Action(pattern = Pattern.ASYNC_WEBHOOK) public void run(Callback<Gone> c) {}",
        }) {
            Host host = Host.read("@Connector(title = \"T\") public class Orders { " + method + " }");
            assertThat(host.thrown()).as(method).isEmpty();
            assertThat(host.reading()).as(method).isInstanceOf(Reading.Waiting.class);
            assertThat(((Reading.Waiting) host.reading()).missing()).as(method).isEqualTo("Gone");
        }
    }

    @Test
    void aMissingSuperTypeIsWaitedFor() {
        Host service = Host.read(
                "@Connector(title = \"T\") public class Orders extends Gone { @Action public void run() {} }");
        Host bean = Host.read(
                "@Connector(title = \"T\") public class Orders { @Action public Order run() { return null; } }",
                "public class Order extends Gone { }");

        assertThat(service.reading()).isInstanceOf(Reading.Waiting.class);
        assertThat(bean.reading()).isInstanceOf(Reading.Waiting.class);
    }

    @Test
    void anExistingResourceIsDescribedAsJaxRsBindsIt() {
        Host host = Host.read(
                """
                @Connector(title = "T")
                @jakarta.ws.rs.Path("api/orders/")
                public class Orders {
                  @Action @jakarta.ws.rs.GET @jakarta.ws.rs.Path("{id: \\\\d+}/lines")
                  public String lines(@jakarta.ws.rs.PathParam("id") long order, @jakarta.ws.rs.QueryParam("max") Integer most) { return ""; }
                  @Action @jakarta.ws.rs.POST public jakarta.ws.rs.core.Response add(Order order, @jakarta.ws.rs.core.Context jakarta.ws.rs.core.UriInfo uri) { return null; }
                  @Action @jakarta.ws.rs.GET public String search(@jakarta.ws.rs.BeanParam Search search) { return ""; }
                }
                """,
                "public record Order(String id) {}",
                "public class Search { @jakarta.ws.rs.QueryParam(\"q\") String text; @jakarta.ws.rs.HeaderParam(\"X-P\") int page; }");

        assertThat(host.findings()).isEmpty();
        assertThat(host.connector().path()).isEqualTo("/api/orders");
        assertThat(host.connector().services())
                .singleElement()
                .extracting(Connector.Service::constructible)
                .isEqualTo(false);
        assertThat(host.connector().operations())
                .allSatisfy(
                        operation -> assertThat(operation.common().existing()).isTrue());
        assertThat(host.operation("lines").common().path()).isEqualTo("/{id}/lines");
        assertThat(host.operation("lines").common().wireInputs())
                .extracting(Input.Wire::name)
                .containsExactly("id", "max");
        assertThat(host.operation("add").common().path()).isEqualTo("/");
        assertThat(host.operation("add").common().inputs().get(0)).isInstanceOf(Input.Wire.class);
        assertThat(host.operation("add").common().inputs().get(1)).isInstanceOf(Input.Context.class);
        assertThat(host.operation("search").common().wireInputs())
                .extracting(Input.Wire::name)
                .containsExactly("q", "X-P");
    }

    @Test
    void whatTheHostActsUponIsCarried() {
        Host host = Host.read("""
                @Connector(title = "T", services = More.class)
                @jakarta.annotation.security.RolesAllowed("staff")
                public class Orders {
                  @Action @jakarta.annotation.security.PermitAll @Audited public void run() {}
                }
                """, """
                @jakarta.annotation.security.DenyAll
                public class More {
                  @Action public void closed() {}
                  @Action @jakarta.annotation.security.PermitAll public void open() {}
                }
                """, "@jakarta.ws.rs.NameBinding public @interface Audited {}");

        assertThat(host.connector().carried())
                .extracting(Object::toString)
                .containsExactly("@jakarta.annotation.security.RolesAllowed(\"staff\")");
        assertThat(host.operation("run").common().carried())
                .extracting(Object::toString)
                .containsExactly("@jakarta.annotation.security.PermitAll", "@shop.Audited");
        assertThat(host.operation("closed").common().carried())
                .extracting(Object::toString)
                .containsExactly("@jakarta.annotation.security.DenyAll");
        assertThat(host.operation("open").common().carried())
                .extracting(Object::toString)
                .containsExactly("@jakarta.annotation.security.PermitAll");
    }

    @Test
    void theSameNamesAreTakenFromTypesInJavaxPackages() {
        Host host = Host.read("""
                @Connector(title = "T") public class Orders {
                  @Action(method = Method.GET) public String run(@javax.ws.rs.HeaderParam("X-A") String a) { return ""; }
                }
                """, "package javax.ws.rs; public @interface HeaderParam { String value(); }");

        assertThat(host.operation("run").common().wireInputs())
                .singleElement()
                .extracting(Input.Wire::place)
                .isEqualTo(Input.Place.HEADER);
    }

    @Test
    void whatAnotherProcessorWritesIsReadInTheNextRound() {
        Host host = Host.readBeside(
                List.of("public record Line(int count) {}", "public class Base { @Action public void inherited() {} }"),
                "@Connector(title = \"T\") public class Orders extends Base { @Action public Order find() { return null; } }",
                "public record Order(List<Line> lines) {}");

        assertThat(host.findings()).isEmpty();
        assertThat(host.property("shop.Line", "count").readable()).isTrue();
        assertThat(host.connector().operations()).hasSize(2);
    }

    @Test
    void inheritedTextIsTakenInWhereItIsAskedFor() {
        Host host = Host.read("""
                @Connector(title = "T") public class Orders implements Finder {
                  /** First. {@inheritDoc} Last. */
                  @Override public void find() {}
                }
                """, "public interface Finder { /** Middle. */ @Action void find(); }");

        assertThat(host.operation("find").common().text().description()).isEqualTo("First. Middle. Last.");
    }
}
