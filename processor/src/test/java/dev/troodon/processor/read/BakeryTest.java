package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import org.junit.jupiter.api.Test;

/** The five patterns of one service. */
class BakeryTest {
    private static final String BAKERY = """
            /** Orders, prices and tracks custom cakes. */
            @Connector(title = "Cake Bakery", version = "1.2.0", path = "/bakery/", contact = @Contact(name = "Jo"))
            @ApiKey(header = "X-Api-Key", summary = "Bakery key")
            public class Bakery {
              /**
               * Looks up what a cake of a flavour costs today.
               * @param flavour what it {@code tastes} of
               * @return the price
               */
              @Action(method = Method.GET, path = "/prices/{flavour}")
              public Price price(@Display("Flavour!") @DynamicValues(operation = "listFlavours", value = "id") String flavour,
                  Optional<Integer> layers, @Default("EUR") String currency) { return null; }

              @Action(pattern = Pattern.ASYNC_POLLING, retryAfterSeconds = 15, timeoutSeconds = 90, restart = Restart.NEVER)
              public CompletionStage<Optional<Cake>> order(CakeOrder order, JobContext job, String coupon) { return null; }

              @Action(summary = "Ask a person", pattern = Pattern.ASYNC_WEBHOOK)
              public void askApproval(ApprovalRequest request, Callback<Approval> reply) {}

              @PollingTrigger(limit = 10, start = Start.EXISTING)
              public Poll<FileAdded> fileAdded(String folder, Cursor<Instant> since) { return Poll.nothing(); }

              @WebhookTrigger(hint = "Wait")
              public boolean targetReached(@Key String security, BigDecimal target, PriceReached event) { return true; }

              @Action public void ping() {}
              private void notAnnotated(java.io.File file) {}
            }
            """;

    private static final String[] TYPES = {
        BAKERY,
        "/** A price.\n @param amount how much */ public record Price(BigDecimal amount, Currency currency) {}",
        "public record Cake(UUID id) {}",
        "public record CakeOrder(@NotNull String flavour, List<Layer> layers) {}",
        "public record Layer(@Required String filling, int height) {}",
        "public record ApprovalRequest(String question, Where where) {}",
        "public record Where(@CallbackUrl String url) {}",
        "public record Approval(boolean approved) {}",
        "public record FileAdded(String name, Instant at) {}",
        "public record PriceReached(String security, BigDecimal price) {}"
    };

    private final Host host = Host.read(TYPES);

    @Test
    void nothingIsFound() {
        assertThat(host.thrown()).isEmpty();
        assertThat(host.findings()).isEmpty();
    }

    @Test
    void theConnectorItself() {
        Connector connector = host.connector();

        assertThat(connector.type()).hasToString("shop.Bakery");
        assertThat(connector.name()).isEqualTo("Bakery");
        assertThat(connector.title()).isEqualTo("Cake Bakery");
        assertThat(connector.version()).isEqualTo("1.2.0");
        assertThat(connector.path()).isEqualTo("/bakery");
        assertThat(connector.description()).isEqualTo("Orders, prices and tracks custom cakes.");
        assertThat(connector.naming()).isEqualTo("AS_DECLARED");
        assertThat(connector.dates()).isEqualTo("ISO_8601");
        assertThat(connector.contact()).containsOnlyKeys("name");
        assertThat(connector.security().schemes()).singleElement().isInstanceOf(Security.ApiKey.class);
        assertThat(connector.services()).singleElement().satisfies(service -> {
            assertThat(service.variable()).isEqualTo("bakery");
            assertThat(service.constructible()).isTrue();
            assertThat(service.listens()).isFalse();
        });
        assertThat(connector.operations())
                .extracting(operation -> operation.common().operationId())
                .containsExactly("Price", "Order", "AskApproval", "FileAdded", "TargetReached", "Ping");
    }

    @Test
    void aStandardAction() {
        Operation.StandardAction price = (Operation.StandardAction) host.operation("price");

        assertThat(price.common().method()).isEqualTo(HttpMethod.GET);
        assertThat(price.common().path()).isEqualTo("/prices/{flavour}");
        assertThat(price.common().text().title()).isEqualTo("Price");
        assertThat(price.common().text().description()).isEqualTo("Looks up what a cake of a flavour costs today.");
        assertThat(price.result().orElseThrow().description()).isEqualTo("The price.");
        assertThat(price.result().orElseThrow().shape()).isEqualTo(new Shape.Named("shop.Price"));
        assertThat(price.common().wireInputs())
                .extracting(Input.Wire::javaName, Input.Wire::place, Input.Wire::required)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("flavour", Input.Place.PATH, true),
                        org.assertj.core.groups.Tuple.tuple("layers", Input.Place.QUERY, false),
                        org.assertj.core.groups.Tuple.tuple("currency", Input.Place.QUERY, false));
        Input.Wire flavour = price.common().wireInputs().get(0);
        assertThat(flavour.text().title()).isEqualTo("Flavour!");
        assertThat(flavour.text().description()).isEqualTo("What it tastes of.");
        assertThat(flavour.lookup().orElseThrow().operation()).isEqualTo("listFlavours");
        assertThat(price.common().wireInputs().get(1).optionalType()).isTrue();
        assertThat(price.common().wireInputs().get(1).type()).hasToString("java.util.Optional<java.lang.Integer>");
        assertThat(price.common().wireInputs().get(1).shape()).isEqualTo(new Shape.Whole(32));
        assertThat(price.common().wireInputs().get(2).defaultValue()).contains("EUR");
        assertThat(host.property("shop.Price", "amount").text().description()).isEqualTo("How much.");
    }

    @Test
    void anAsynchronousPollingAction() {
        Operation.AsyncPollingAction order = (Operation.AsyncPollingAction) host.operation("order");

        assertThat(order.common().stage()).isTrue();
        assertThat(order.restarts()).isFalse();
        assertThat(order.retryAfterSeconds()).isEqualTo(15);
        assertThat(order.timeoutSeconds()).isEqualTo(90);
        assertThat(order.result().orElseThrow().type()).hasToString("shop.Cake");
        assertThat(order.common().inputs().get(1)).isInstanceOf(Input.Handle.class);
        assertThat(order.common().wireInputs())
                .extracting(Input.Wire::place)
                .containsExactly(Input.Place.BODY, Input.Place.QUERY);
        assertThat(order.common().wireInputs().get(0).requiredProperties())
                .containsExactly("flavour", "layers/*/filling");
    }

    @Test
    void anAsynchronousWebhookAction() {
        Operation.AsyncWebhookAction ask = (Operation.AsyncWebhookAction) host.operation("askApproval");

        assertThat(ask.callback()).isEqualTo(new Operation.CallbackLocation("where/url", true));
        assertThat(ask.reply().type()).hasToString("shop.Approval");
        assertThat(ask.common().text().titleWritten()).isTrue();
    }

    @Test
    void aPollingTrigger() {
        Operation.PollingTrigger added = (Operation.PollingTrigger) host.operation("fileAdded");

        assertThat(added.item().type()).hasToString("shop.FileAdded");
        assertThat(added.position()).hasToString("java.time.Instant");
        assertThat(added.batch()).isTrue();
        assertThat(added.startsWithExisting()).isTrue();
        assertThat(added.limit()).isEqualTo(10);
        assertThat(added.common().method()).isEqualTo(HttpMethod.GET);
        assertThat(added.common().path()).isEqualTo("/fileAdded");
    }

    @Test
    void aWebhookTrigger() {
        Operation.WebhookTrigger reached = (Operation.WebhookTrigger) host.operation("targetReached");

        assertThat(reached.decides()).isTrue();
        assertThat(reached.callback()).isEqualTo(new Operation.CallbackLocation("callbackUrl", false));
        assertThat(reached.keys())
                .singleElement()
                .satisfies(key -> assertThat(key.accessors()).containsExactly("security()"));
        assertThat(reached.common().wireInputs()).extracting(Input.Wire::place).containsOnly(Input.Place.BODY_PROPERTY);
        assertThat(reached.common().inputs().get(2)).isInstanceOf(Input.Event.class);
        assertThat(reached.hint()).isEqualTo("Wait");
    }
}
