package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.bakery;
import static dev.troodon.processor.emit.BakeryModel.type;
import static dev.troodon.processor.emit.model.BeanBuilder.bean;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Golden;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentEmitterTest {
    @Test
    void describesTheFivePatterns() {
        List<Artifact> artifacts = new DocumentEmitter().emit(bakery().build());

        assertThat(artifacts)
                .extracting(artifact -> ((Artifact.Resource) artifact).path())
                .containsExactly("META-INF/troodon/dev.example.Bakery/apiDefinition.swagger.json");
        Golden.assertEquals(
                "bakery/apiDefinition.swagger.json", artifacts.get(0).text());
    }

    @Test
    void describesTypesAndLookups() {
        Golden.assertEquals(
                "rich/apiDefinition.swagger.json",
                Documents.text(RichModel.rich().build()));
    }

    @Test
    void doesNotDependOnTheOrderOfWhatWasRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Connector model = RichModel.rich().build();
        for (int round = 0; round < 20; round++) {
            List<Operation> operations = new ArrayList<>(model.operations());
            Collections.shuffle(operations, random);
            assertThat(Documents.text(withOperations(model, operations)))
                    .as("seed %d", seed)
                    .isEqualTo(Documents.text(model));
        }
    }

    @Test
    void aPropertyWithALabelOfItsOwnIsWrittenOutAndOneWithoutIsAReference() {
        JsonNode order =
                Documents.of(RichModel.rich()).path("definitions").path("Order").path("properties");

        assertThat(order.path("billing").path("title").asText()).isEqualTo("Billing address");
        assertThat(order.path("billing").path("properties").has("street")).isTrue();
        assertThat(order.path("shipping").toString()).isEqualTo("{\"$ref\":\"#/definitions/Address\"}");
    }

    @Test
    void aTypeThatHoldsItselfStaysAReference() {
        JsonNode tree =
                Documents.of(RichModel.rich()).path("definitions").path("Tree").path("properties");

        assertThat(tree.path("left").toString()).isEqualTo("{\"$ref\":\"#/definitions/Tree\"}");
    }

    @Test
    void requestsAndAnswersAreDefinedApartOnlyWhereTheyDiffer() {
        JsonNode document = Documents.of(RichModel.rich());
        JsonNode definitions = document.path("definitions");

        assertThat(definitions.path("Order").path("properties").has("secret")).isFalse();
        assertThat(definitions.path("OrderInput").path("properties").has("id")).isFalse();
        assertThat(Documents.body(document, "/orders/{id}").path("$ref").asText())
                .isEqualTo("#/definitions/OrderInput");
        assertThat(definitions.has("AddressInput")).isFalse();
        assertThat(definitions.has("Unused")).isFalse();
    }

    @Test
    void clashingDefinitionsBothTakeTheLongerName() {
        ClassName other = ClassName.get("dev.other", "Order");
        ConnectorBuilder connector = Documents.connector(
                        OddModel.simple("one").returning(RichModel.ORDER).action(),
                        OddModel.simple("two").returning(other).action())
                .with(
                        bean(RichModel.ORDER).candidates("Order", "ExampleOrder"),
                        bean(other).candidates("Order", "OtherOrder"));

        assertThat(Documents.of(connector).path("definitions").fieldNames())
                .toIterable()
                .containsExactly("ExampleOrder", "OtherOrder");
    }

    @Test
    void aSuffixedNameThatExistsAlreadyIsNoExcuseForANumber() {
        ConnectorBuilder connector = Documents.connector(OddModel.simple("one")
                        .taking(input(Place.BODY, "order", RichModel.ORDER))
                        .returning(type("OrderInput"))
                        .action())
                .with(
                        bean(RichModel.ORDER)
                                .candidates("Order", "ExampleOrder")
                                .property("id", new Shape.Flag(), p -> p.readOnly()),
                        bean(type("OrderInput")).candidates("OrderInput", "ExampleTypedInput"));

        assertThat(Documents.of(connector).path("definitions").fieldNames())
                .toIterable()
                .containsExactly("ExampleOrderInput", "ExampleTypedInput");
    }

    private static Connector withOperations(Connector model, List<Operation> operations) {
        List<String> keys = new ArrayList<>(model.beans().keySet());
        Collections.reverse(keys);
        Map<String, Definition> beans = new LinkedHashMap<>();
        keys.forEach(key -> beans.put(key, model.beans().get(key)));
        return new Connector(
                model.type(),
                model.name(),
                model.title(),
                model.description(),
                model.version(),
                model.path(),
                model.host(),
                model.naming(),
                model.dates(),
                model.rejectsUnknownProperties(),
                model.contact(),
                model.security(),
                model.services(),
                operations,
                beans,
                model.carried(),
                model.listing(),
                model.showing(),
                model.site());
    }
}
