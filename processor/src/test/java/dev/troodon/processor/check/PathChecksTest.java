package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.common;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.get;
import static dev.troodon.processor.check.Models.input;
import static dev.troodon.processor.check.Models.query;
import static dev.troodon.processor.check.Models.text;
import static dev.troodon.processor.check.Models.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathChecksTest {
    @Test
    void oneOperationIdInTwoSpellingsOfCaseNamesBothMethods() {
        Operation price = get("price", "/price");
        Operation other = Models.action(common("cost", "PRICE", HttpMethod.GET, "/cost", text("Cost")));

        assertThat(found(new OperationIds(), connector(price, other)))
                .containsExactly("[TRD101] operationId \"PRICE\" is already used by Bakery.price; give one of the two"
                        + " methods an operationId of its own");
        assertThat(found(new OperationIds(), connector(price, get("cost", "/cost"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Price-Of", "2Price", "Price_of", "", "Preisüberblick"})
    void anOperationIdIsAlphanumeric(String id) {
        Operation operation = Models.action(common("price", id, HttpMethod.GET, "/price", text("Price")));

        assertThat(found(new OperationIds(), connector(operation)))
                .singleElement()
                .asString()
                .startsWith("[TRD102]");
    }

    @Test
    void anOperationIdHasAtMost64CharactersAndMayEndInARevision() {
        Operation fits = Models.action(common("a", "A".repeat(61) + "_V2", HttpMethod.GET, "/a", text("A")));
        Operation tooLong = Models.action(common("b", "B".repeat(65), HttpMethod.GET, "/b", text("B")));

        assertThat(found(new OperationIds(), connector(fits))).isEmpty();
        assertThat(found(new OperationIds(), connector(tooLong)))
                .singleElement()
                .asString()
                .contains("has 65 characters");
    }

    @Test
    void pathsThatDifferOnlyInCaseOrVariableNamesClash() {
        Operation price = get("price", "/Prices/{cake}", input("cake", Place.PATH, Models.TEXT));
        Operation other = get("other", "/prices/{id}", input("id", Place.PATH, Models.TEXT));
        Operation posted = Models.action(common("posted", HttpMethod.POST, "/prices/{id}"));

        assertThat(found(new DuplicatePaths(), connector(price, other)))
                .containsExactly("[TRD103] GET /prices/{id} is already answered by Bakery.price; give one of the two"
                        + " methods a path of its own");
        assertThat(found(new DuplicatePaths(), connector(price, posted))).isEmpty();
    }

    @Test
    void aWebhookIsAloneOnItsPath() {
        Operation hook = webhook("arrived", false);

        assertThat(found(new DuplicatePaths(), connector(hook, get("list", "/arrived"))))
                .singleElement()
                .asString()
                .startsWith("[TRD104] the subscribe path /arrived is also the path of Bakery.list");
        assertThat(found(new DuplicatePaths(), connector(hook, get("list", "/list"))))
                .isEmpty();
    }

    @Test
    void theUnsubscribeOperationOfAWebhookIsTaken() {
        Operation delete = Models.action(common("drop", HttpMethod.DELETE, "/arrived/{id}"));

        assertThat(found(new DuplicatePaths(), connector(webhook("arrived", false), delete)))
                .singleElement()
                .asString()
                .contains("the unsubscribe operation of Bakery.arrived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?b=c", "/a#b", "/a/*", "/a//b", "/{a", "/a}", "/{}", "/{a}/{b"})
    void aPathHoldsSegmentsAndVariablesOnly(String path) {
        assertThat(found(new Paths(), connector(get("price", path))))
                .singleElement()
                .asString()
                .startsWith("[TRD105]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a/{b}/c", "/a/{b: [a-z*]{2}}"})
    void ordinaryPathsAreFine(String path) {
        assertThat(found(new Paths(), connector(get("price", path)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_jobs", "/_Jobs/{id}", "/_unsubscribe", "/swagger.json"})
    void thePathsOfTheGeneratedResourceAreKept(String path) {
        assertThat(found(new Paths(), connector(get("price", path))))
                .singleElement()
                .asString()
                .startsWith("[TRD111]");
    }

    @Test
    void aVariableWithoutParameterIsReportedWithTheNearestOne() {
        assertThat(found(new PathParameters(), connector(get("price", "/prices/{flavor}", query("flavour")))))
                .containsExactly("[TRD106] the path variable {flavor} has no parameter; did you mean the parameter"
                        + " \"flavour\"?");
        assertThat(found(
                        new PathParameters(),
                        connector(get("price", "/prices/{id}", input("id", Place.PATH, Models.TEXT)))))
                .isEmpty();
    }

    @Test
    void aPathParameterWithoutVariableIsReported() {
        assertThat(found(
                        new PathParameters(), connector(get("price", "/prices", input("id", Place.PATH, Models.TEXT)))))
                .containsExactly(
                        "[TRD107] the path parameter \"id\" is not in the path /prices; add {id} to the path, or"
                                + " take the parameter from the query");
    }

    @Test
    void parametersOfOnePlaceDifferInName() {
        assertThat(found(new ParameterNames(), connector(get("price", "/p", query("a"), query("a")))))
                .singleElement()
                .asString()
                .startsWith("[TRD108] \"a\" is already the name of another query parameter");
        assertThat(found(
                        new ParameterNames(),
                        connector(get("price", "/p", query("a"), input("a", Place.HEADER, Models.TEXT)))))
                .isEmpty();
    }

    @Test
    void namesOfTheEnginesAreReserved() {
        assertThat(found(new ParameterNames(), connector(get("price", "/p", query("connectionId")))))
                .singleElement()
                .asString()
                .startsWith("[TRD109]");
        assertThat(found(new ParameterNames(), connector(Models.poll("added", Models.TEXT, query("triggerState")))))
                .singleElement()
                .asString()
                .startsWith("[TRD109]");
        assertThat(found(new ParameterNames(), connector(get("price", "/p", query("triggerState")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "Content-Length", "Host", "cookie", "Transfer-Encoding"})
    void rule_1_6_noParameterIsBoundToAHeaderThatEnginesStrip(String header) {
        assertThat(found(
                        new StrippedHeaders(), connector(get("price", "/p", input(header, Place.HEADER, Models.TEXT)))))
                .singleElement()
                .asString()
                .startsWith("[TRD110]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Region", "Accept-Version", "Content-Type"})
    void rule_1_6_otherHeadersPass(String header) {
        assertThat(found(
                        new StrippedHeaders(), connector(get("price", "/p", input(header, Place.HEADER, Models.TEXT)))))
                .isEmpty();
    }

    @Test
    void getHasNoBody() {
        assertThat(found(new Bodies(), connector(Models.post("order", Models.body("a", "A")))))
                .isEmpty();
        assertThat(found(new Bodies(), connector(get("price", "/p", Models.body("a", "A")))))
                .singleElement()
                .asString()
                .startsWith("[TRD113] \"a\" would be the body of a GET request");
    }
}
