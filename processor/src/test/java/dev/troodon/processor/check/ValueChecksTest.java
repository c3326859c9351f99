package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.TEXT;
import static dev.troodon.processor.check.Models.bean;
import static dev.troodon.processor.check.Models.common;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.get;
import static dev.troodon.processor.check.Models.input;
import static dev.troodon.processor.check.Models.property;
import static dev.troodon.processor.check.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueChecksTest {
    private static final Definition SIZES = new Definition.Enumeration(
            "Size", List.of("Size"), text("Size"), List.of(new Definition.EnumValue("BIG", "Big")));

    @ParameterizedTest
    @CsvSource({
        "0,0,100,'retryAfterSeconds = 0 is out of range; write a value from 1 to 86400'",
        "60,0,0,'limit = 0 is out of range; write a value from 1 to 100000'",
        "60,-1,100,'settleSeconds = -1 is out of range; write a value from 0 to 86400'"
    })
    void thePaceOfATriggerIsInRange(int retryAfter, int settle, int limit, String message) {
        Operation trigger = new Operation.PollingTrigger(
                common("added", HttpMethod.GET, "/added"),
                Models.result(TEXT),
                ClassName.get("java.time", "Instant"),
                true,
                retryAfter,
                limit,
                false,
                settle,
                "",
                "");

        assertThat(found(new Ranges(), connector(trigger))).containsExactly("[TRD120] " + message);
    }

    @Test
    void aJobAsksForLooksAtLeastASecondApart() {
        Operation job = new Operation.AsyncPollingAction(
                common("bake", HttpMethod.POST, "/bake"), Optional.empty(), 0, -1, true);

        assertThat(found(new Ranges(), connector(job)))
                .allSatisfy(text -> assertThat(text).startsWith("[TRD120]"))
                .hasSize(2);
        assertThat(found(new Ranges(), connector(Models.poll("added", TEXT)))).isEmpty();
    }

    @Test
    void onlyInstantsSettle() {
        assertThat(found(new PollingItems(), connector(settling(ClassName.get("java.time", "Instant")))))
                .isEmpty();
        assertThat(found(new PollingItems(), connector(settling(TypeName.LONG.box()))))
                .containsExactly("[TRD121] settleSeconds needs a cursor over java.time.Instant, but this one is over"
                        + " java.lang.Long; set it to 0, or order the items by an instant");
    }

    @Test
    void itemsHandedOutOneByOneAreObjects() {
        Operation.PollingTrigger batch = Models.poll("added", TEXT);
        Operation.PollingTrigger single = new Operation.PollingTrigger(
                batch.common(), batch.item(), batch.position(), false, 60, 100, false, 0, "", "");

        assertThat(found(new PollingItems(), connector(batch))).isEmpty();
        assertThat(found(new PollingItems(), connector(single)))
                .singleElement()
                .asString()
                .startsWith("[TRD124] Bakery.added hands out text");
    }

    @Test
    void onlyABatchStandsInAProperty() {
        Operation.PollingTrigger poll = Models.poll("added", new Shape.Any());
        Operation.PollingTrigger boxed = new Operation.PollingTrigger(
                poll.common(), poll.item(), poll.position(), true, 60, 100, false, 0, "", "files");
        Operation.PollingTrigger single = new Operation.PollingTrigger(
                poll.common(), poll.item(), poll.position(), false, 60, 100, false, 0, "", "files");

        assertThat(found(new PollingItems(), connector(boxed))).isEmpty();
        assertThat(found(new PollingItems(), connector(single)))
                .singleElement()
                .asString()
                .startsWith("[TRD129] the collection \"files\" is never written");
    }

    @ParameterizedTest
    @CsvSource({"12,true", "'',false", "1.5,false", "3000000000,false", "-2147483648,true"})
    void aDefaultFitsItsWholeNumber(String literal, boolean fits) {
        assertThat(withDefault(literal, Models.INT).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"date,2026-01-31,true", "date,31.1.2026,false", "date-time,2026-01-31T12:00:00Z,true", "uuid,x,false"})
    void aDefaultFitsItsFormat(String format, String literal, boolean fits) {
        assertThat(withDefault(literal, new Shape.Str(format)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void aDefaultIsOneOfTheTextsOfAnEnumeration() {
        assertThat(withDefault("BIG", new Shape.Named("Size"))).isEmpty();
        assertThat(withDefault("big", new Shape.Named("Size")))
                .containsExactly(
                        "[TRD122] the default \"big\" of \"a\" cannot be read as one of BIG; write a value of that type");
    }

    @Test
    void aListIsWrittenWithCommas() {
        assertThat(withDefault("1,2", new Shape.Many(Models.INT, false))).isEmpty();
        assertThat(withDefault("1,x", new Shape.Many(Models.INT, false))).hasSize(1);
    }

    @Test
    void whatIsRequiredAndInternalNeedsADefault() {
        Text internal = new Text("A", "Says more.", Visibility.INTERNAL, true);

        assertThat(found(
                        new Values(),
                        connector(get(
                                "price",
                                "/p",
                                input("a", Place.QUERY, TEXT, Optional.empty(), Optional.empty(), internal)))))
                .singleElement()
                .asString()
                .startsWith("[TRD123] \"a\" is required but internal");
        assertThat(found(
                        new Values(),
                        connector(get(
                                "price",
                                "/p",
                                input("a", Place.QUERY, TEXT, Optional.of("x"), Optional.empty(), internal)))))
                .isEmpty();
        assertThat(found(
                        new Values(),
                        connector(
                                List.of(bean("Order", property("b", TEXT, false, Optional.empty(), internal))),
                                Models.post("order", Models.body("order", "Order")))))
                .singleElement()
                .asString()
                .startsWith("[TRD123] \"b\"");
    }

    @Test
    void anApiKeyDoesNotTravelInAStrippedHeader() {
        assertThat(found(new StrippedHeaders(), secured("Cookie")))
                .singleElement()
                .asString()
                .startsWith("[TRD110]");
    }

    @Test
    void generatedClassesReplaceNeitherTheUsersNorEachOther() {
        ClassNames names = new ClassNames();
        Findings first = new Findings();
        Findings second = new Findings();

        names.check(connector(), Set.of("cakes.Bakery", "cakes.BakeryResource")::contains, first);
        names.check(connector(), Set.of("cakes.Bakery")::contains, second);

        assertThat(first.all())
                .extracting(Finding::text)
                .containsExactly("[TRD125] the generated class cakes.BakeryResource is already there: you wrote it;"
                        + " write @Connector(name = ...) with another name");
        assertThat(second.all()).isEmpty();
    }

    private static Connector secured(String header) {
        return connector(
                "Cake Bakery",
                List.of(),
                List.of(),
                new Security(
                        List.of(new Security.ApiKey("apiKey", "header", header, "Key", Site.NOWHERE)),
                        Optional.empty()));
    }

    private static List<String> withDefault(String literal, Shape shape) {
        return found(
                new Values(),
                connector(
                        List.of(SIZES),
                        get(
                                "price",
                                "/p",
                                input("a", Place.QUERY, shape, Optional.of(literal), Optional.empty(), text("A")))));
    }

    private static Operation settling(TypeName position) {
        return new Operation.PollingTrigger(
                common("added", HttpMethod.GET, "/added"),
                Models.result(TEXT),
                position,
                true,
                60,
                100,
                false,
                5,
                "",
                "");
    }
}
