package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.bean;
import static dev.troodon.processor.check.Models.body;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.get;
import static dev.troodon.processor.check.Models.list;
import static dev.troodon.processor.check.Models.post;
import static dev.troodon.processor.check.Models.property;
import static dev.troodon.processor.check.Models.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sizes that the platform takes, each met and exceeded by one. */
class LimitChecksTest {
    @Test
    void rule_7_1_aConnectorHas256OperationsAtMost() {
        assertThat(found(new OperationCount(), connector(gets(256)))).isEmpty();
        assertThat(found(new OperationCount(), connector(gets(257))))
                .containsExactly("[TRD192] the connector has 257 operations, internal ones included, but the platform"
                        + " takes 256; divide it into two connectors");
    }

    @Test
    void rule_7_1_theEndOfASubscriptionIsAnOperationToo() {
        List<Operation> operations = new ArrayList<>(List.of(gets(254)));
        operations.add(webhook("hook", false));

        assertThat(found(new OperationCount(), connector(operations.toArray(Operation[]::new))))
                .isEmpty();
        operations.add(get("one", "/one"));
        assertThat(found(new OperationCount(), connector(operations.toArray(Operation[]::new))))
                .hasSize(1);
    }

    @Test
    void rule_7_1_aBodyHas512SchemasAtMost() {
        assertThat(found(new SchemaCount(), connector(List.of(flat(511)), post("order", body("order", "Flat")))))
                .isEmpty();
        assertThat(found(new SchemaCount(), connector(List.of(flat(512)), post("order", body("order", "Flat")))))
                .containsExactly("[TRD193] Bakery.order has more than 512 schemas in its body, which is more than the"
                        + " platform takes; leave out what no workflow needs, or use @DynamicSchema");
    }

    @Test
    void rule_7_1_anAnswerHas512SchemasAtMost() {
        assertThat(found(new SchemaCount(), connector(List.of(flat(512)), list("orders", new Shape.Named("Flat")))))
                .singleElement()
                .asString()
                .contains("in its answer");
    }

    @Test
    void typesThatHoldEachOtherManyTimesAreCountedInTime() {
        List<Definition> beans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            beans.add(bean(
                    "B" + i,
                    IntStream.range(0, 40)
                            .mapToObj(j -> property("p" + j, new Shape.Named("B" + j)))
                            .toArray(Definition.Property[]::new)));
        }

        assertThat(found(new SchemaCount(), connector(beans, post("order", body("order", "B0")))))
                .hasSize(1);
    }

    @Test
    void rule_7_1_aDocumentHasAMegabyteAtMost() {
        Findings findings = new Findings();
        DocumentSize.check(connector(), "ü".repeat(512 * 1024), findings);
        assertThat(findings.all()).isEmpty();

        DocumentSize.check(connector(), "ü".repeat(512 * 1024) + "x", findings);
        assertThat(findings.all())
                .extracting(Finding::text)
                .containsExactly("[TRD194] the document has 1048577 bytes, but the platform takes 1048576; divide the"
                        + " connector into two");
    }

    private static Operation[] gets(int count) {
        return IntStream.range(0, count).mapToObj(i -> get("op" + i, "/op" + i)).toArray(Operation[]::new);
    }

    private static Definition flat(int properties) {
        return bean(
                "Flat",
                IntStream.range(0, properties)
                        .mapToObj(i -> property("p" + i, Models.TEXT))
                        .toArray(Definition.Property[]::new));
    }
}
