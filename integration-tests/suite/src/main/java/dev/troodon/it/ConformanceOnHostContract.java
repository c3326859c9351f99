package dev.troodon.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.runtime.ConnectorRuntime;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.conformance.Conformance;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workflow engine exercises the connector in its existing application, whatever the JAX-RS implementation is. */
public abstract class ConformanceOnHostContract {
    private final Shop shop = new Shop();
    private ConnectorRuntime runtime;
    private Host.Running server;

    /**
     * The implementation to run on.
     *
     * @return a host
     */
    protected abstract Host host();

    @BeforeEach
    void start() throws Exception {
        runtime = ConnectorRuntime.builder().allowInsecureLocalCallbacks().build();
        server = host().start(new ExistingApplication(new ShopResource(shop, runtime)));
    }

    @AfterEach
    void stop() {
        server.close();
        runtime.close();
    }

    @Test
    void everyOperationKeepsTheContract() {
        URI document = server.base().resolve("connector/shop/swagger.json");
        ShopConnector connector = new ShopConnector(runtime);
        try (TestEngine engine = TestEngine.at(document)
                .header("X-House-Key", ExistingApplication.KEY)
                // The house sets the headers of CORS on every answer, also on those of the connector: they are the
                // house's.
                .ignoring("document-allows-other-origins", "document-answers-preflight")
                // Asked to start with what is there.
                .ignoring("first-poll-starts-no-run")
                .open()) {
            Report report = Conformance.of(engine)
                    .inputs("ArticleByName", Map.of("name", "Article 7"))
                    .inputs("Sell", Map.of("article", "tea", "pieces", 1))
                    .skip("BreakDown")
                    .inputs("Deliver", Map.of("article", "tea", "pieces", 1))
                    .inputs("AskDiscount", Map.of("article", "tea", "pieces", 20))
                    // The shopkeeper answers while being asked, so that nothing is left to be done.
                    .stimulus("AskDiscount", () -> {})
                    .stimulus("Sold", () -> shop.sell(new SaleRequest("tea", 1)))
                    .inputs("InStock", Map.of("article", "tea"))
                    .stimulus("InStock", () -> connector.inStock().publish(new Stock("tea", 3)))
                    .run();

            report.assertNoDeviations();
            assertThat(report.notes()).as("what was not exercised").isEmpty();
        }
    }
}
