package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.TEXT;
import static dev.troodon.processor.check.Models.bean;
import static dev.troodon.processor.check.Models.body;
import static dev.troodon.processor.check.Models.callbackUrl;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.input;
import static dev.troodon.processor.check.Models.property;
import static dev.troodon.processor.check.Models.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackChecksTest {
    @Test
    void aFilterPropertyDoesNotTakeTheNameOfTheCallback() {
        assertThat(found(
                        new CallbackUrls(),
                        connector(webhook("arrived", false, input("callbackUrl", Place.BODY_PROPERTY, TEXT)))))
                .singleElement()
                .asString()
                .startsWith("[TRD114]");
        assertThat(found(
                        new CallbackUrls(),
                        connector(
                                List.of(bean("Filter", property("callbackUrl", TEXT))),
                                webhook("arrived", false, body("filter", "Filter")))))
                .singleElement()
                .asString()
                .startsWith("[TRD114]");
    }

    @Test
    void aNestedPropertyOfThatNameIsNoClash() {
        assertThat(found(
                        new CallbackUrls(),
                        connector(
                                List.of(
                                        bean("Filter", property("inner", new Shape.Named("Inner"))),
                                        bean("Inner", property("callbackUrl", TEXT))),
                                webhook("arrived", false, body("filter", "Filter")))))
                .isEmpty();
    }

    @Test
    void anOwnCallbackPropertyIsTextOrUri() {
        assertThat(own(callbackUrl("target", TEXT))).isEmpty();
        assertThat(own(callbackUrl("target", new Shape.Str("uri")))).isEmpty();
        assertThat(own(callbackUrl("target", Models.INT)))
                .singleElement()
                .asString()
                .startsWith("[TRD115] the @CallbackUrl property \"target\"");
    }

    @Test
    void aCallbackPropertyInAListIsMisplaced() {
        assertThat(found(
                        new CallbackUrls(),
                        connector(
                                List.of(
                                        bean("Filter", property("many", new Shape.Many(new Shape.Named("One"), false))),
                                        bean("One", callbackUrl("target", TEXT))),
                                webhook("arrived", true, body("filter", "Filter")))))
                .singleElement()
                .asString()
                .startsWith("[TRD116] @CallbackUrl on \"many/target\"");
    }

    @Test
    void aCallbackPropertyOfAnOrdinaryActionIsMisplaced() {
        assertThat(found(
                        new CallbackUrls(),
                        connector(
                                List.of(bean("Filter", callbackUrl("target", TEXT))),
                                Models.post("order", body("filter", "Filter")))))
                .singleElement()
                .asString()
                .contains("it is no webhook");
    }

    @Test
    void thereIsOneCallbackProperty() {
        assertThat(own(callbackUrl("one", TEXT), callbackUrl("two", TEXT)))
                .singleElement()
                .asString()
                .startsWith("[TRD117] @CallbackUrl is on \"one\" and on \"two\"");
    }

    @Test
    void aKeyNamesAPropertyOfTheEvent() {
        assertThat(keyed("securty", TEXT))
                .containsExactly("[TRD118] @Key: the event Reached has no readable property \"securty\"; did you mean"
                        + " \"security\"?");
        assertThat(keyed("", TEXT)).isEmpty();
    }

    @Test
    void aKeyIsOfTheTypeOfTheEventsProperty() {
        assertThat(keyed("", Models.INT))
                .containsExactly(
                        "[TRD119] @Key: the parameter \"security\" is a whole number of 32 bits but the event's"
                                + " property \"security\" is text, so they are never equal; give both one type");
    }

    private static List<String> own(dev.troodon.processor.model.Definition.Property... properties) {
        return found(
                new CallbackUrls(),
                connector(List.of(bean("Filter", properties)), webhook("arrived", true, body("filter", "Filter"))));
    }

    private static List<String> keyed(String eventProperty, Shape parameter) {
        List<String> accessors = eventProperty.isEmpty() ? List.of("security()") : List.of();
        Operation.Key key = new Operation.Key("security", eventProperty, accessors, Site.NOWHERE);
        Operation trigger = webhook(
                "reached",
                false,
                new Shape.Named("Reached"),
                List.of(key),
                input("security", Place.BODY_PROPERTY, parameter));
        return found(new EventKeys(), connector(List.of(bean("Reached", property("security", TEXT))), trigger));
    }
}
