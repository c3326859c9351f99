package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.common;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.get;
import static dev.troodon.processor.check.Models.input;
import static dev.troodon.processor.check.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {
    @ParameterizedTest
    @CsvSource({
        "'',TRD301",
        "A title of more than thirty letters,TRD302",
        "Cake API,TRD302",
        "Cakes for Logic Apps,TRD302",
        "Cakes!,TRD302"
    })
    void rule_7_4_aTitleIsAsCertificationWantsIt(String title, String code) {
        assertThat(found(new ConnectorText(), connector(title, List.of(), List.of(), Security.NONE)))
                .singleElement()
                .asString()
                .startsWith("[" + code + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cake Bakery", "Rapid Cakes", "Cakes 24"})
    void ordinaryTitlesAreFine(String title) {
        assertThat(found(new ConnectorText(), connector(title, List.of(), List.of(), Security.NONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80,''", "81,TRD304", "120,TRD304", "121,TRD305"})
    void rule_9_13_aSummaryHas80CharactersAtMost(int length, String code) {
        List<String> texts = ofSummary("a".repeat(length));

        assertThat(texts.stream().map(text -> text.substring(1, 7)).toList())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order/pay", "Order a cake.", "Order <cake>"})
    void rule_7_4_aSummaryIsPlain(String summary) {
        assertThat(ofSummary(summary)).singleElement().asString().startsWith("[TRD306]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Order a cake (express)", "Kuchen für Gäste", "Get the cake's price"})
    void plainSummariesAreFine(String summary) {
        assertThat(ofSummary(summary)).isEmpty();
    }

    @Test
    void rule_7_4_aTriggerReadsWhen() {
        Operation.PollingTrigger fine = Models.poll("added", Models.TEXT);
        Operation.PollingTrigger other = new Operation.PollingTrigger(
                common("added", "Added", HttpMethod.GET, "/a", text("File added")),
                fine.item(),
                fine.position(),
                true,
                60,
                100,
                false,
                0,
                "",
                "");

        assertThat(found(new OperationText(), connector(fine))).isEmpty();
        assertThat(found(new OperationText(), connector(other)))
                .singleElement()
                .asString()
                .startsWith("[TRD307]");
    }

    @Test
    void aDescriptionSaysMoreThanTheSummary() {
        Text repeating = new Text("Order a cake", "Order a cake.", Visibility.NORMAL, true);

        assertThat(of(repeating)).singleElement().asString().startsWith("[TRD308]");
    }

    @Test
    void whatIsShownIsDescribed() {
        assertThat(of(new Text("Order", "", Visibility.NORMAL, true)))
                .containsExactly("[TRD309] Bakery.order has no description; write Javadoc or a description");
        assertThat(of(new Text("Order", "", Visibility.INTERNAL, true))).isEmpty();
    }

    @Test
    void aFieldHasALabelAndADescription() {
        assertThat(ofInput(new Text("Size", "", Visibility.NORMAL, true)))
                .singleElement()
                .asString()
                .startsWith("[TRD310] \"size\"");
        assertThat(ofInput(new Text("S".repeat(81), "More.", Visibility.NORMAL, true)))
                .singleElement()
                .asString()
                .startsWith("[TRD311] the label of \"size\" has 81 characters");
        assertThat(ofInput(new Text("Size", "", Visibility.INTERNAL, true))).isEmpty();
    }

    private static List<String> ofSummary(String summary) {
        return of(text(summary));
    }

    private static List<String> of(Text text) {
        Operation operation = Models.action(common("order", "Order", HttpMethod.POST, "/order", text));
        return found(new OperationText(), connector(operation));
    }

    private static List<String> ofInput(Text text) {
        return found(
                new ParameterText(),
                connector(get(
                        "price",
                        "/price",
                        input("size", Place.QUERY, Models.TEXT, Optional.empty(), Optional.empty(), text))));
    }
}
