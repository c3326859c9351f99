package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.STRING;
import static dev.troodon.processor.emit.model.BeanBuilder.bean;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.OperationBuilder;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void aHiddenParameterWithADefaultIsRequiredSoThatItIsSent() {
        JsonNode parameter = first(OddModel.simple("find")
                .taking(input(Place.HEADER, "version", STRING).orElse("2").visibility(Visibility.INTERNAL)));

        assertThat(parameter.path("required").asBoolean()).isTrue();
        assertThat(parameter.path("default").asText()).isEqualTo("2");
    }

    @Test
    void aVisibleParameterWithADefaultMayBeLeftOut() {
        JsonNode parameter = first(OddModel.simple("find")
                .taking(input(Place.QUERY, "limit", TypeName.INT).orElse("10")));

        assertThat(parameter.path("required").asBoolean()).isFalse();
        assertThat(parameter.path("default").isInt()).isTrue();
    }

    @Test
    void fieldsOfAFormSayHowTheyAreSent() {
        JsonNode document = Documents.of(
                post("submit").taking(input(Place.FORM, "name", STRING)).action());

        assertThat(Documents.only(document, "/submit").path("consumes").toString())
                .isEqualTo("[\"application/x-www-form-urlencoded\"]");
        assertThat(Documents.only(document, "/submit")
                        .path("parameters")
                        .path(0)
                        .path("in")
                        .asText())
                .isEqualTo("formData");
    }

    @Test
    void scalarsFormABodyThatIsRequiredIfOneOfThemIs() {
        JsonNode optional = first(
                post("save").taking(input(Place.BODY_PROPERTY, "a", STRING).optional()));
        JsonNode required = first(post("save")
                .taking(input(Place.BODY_PROPERTY, "a", STRING).optional())
                .taking(input(Place.BODY_PROPERTY, "b", STRING)));

        assertThat(optional.path("required").asBoolean()).isFalse();
        assertThat(optional.path("schema").has("required")).isFalse();
        assertThat(required.path("required").asBoolean()).isTrue();
        assertThat(required.path("schema").path("required").toString()).isEqualTo("[\"b\"]");
    }

    @Test
    void aLookupMayPassAValueInsideTheBody() {
        Lookup.Values lookup = new Lookup.Values(
                "regions",
                "",
                "",
                "",
                List.of(new Lookup.Argument("country", "order/country", "", Site.NOWHERE)),
                Site.NOWHERE);
        JsonNode document = Documents.of(Documents.connector(
                        OddModel.simple("regions")
                                .taking(input(Place.QUERY, "country", STRING))
                                .action(),
                        post("save")
                                .taking(input(Place.QUERY, "region", STRING).choices(lookup))
                                .taking(input(Place.BODY, "order", RichModel.ORDER))
                                .action())
                .with(bean(RichModel.ORDER).property("country", Shapes.TEXT, p -> p.named("country_code"))));
        JsonNode parameter =
                Documents.only(document, "/save").path("parameters").path(0);

        assertThat(parameter.path("x-ms-dynamic-values").path("parameters").toString())
                .isEqualTo("{\"country\":{\"parameter\":\"country_code\"}}");
        assertThat(parameter.path("x-ms-dynamic-list").path("parameters").toString())
                .isEqualTo("{\"country\":{\"parameterReference\":\"body/country_code\"}}");
    }

    private static OperationBuilder post(String name) {
        return OddModel.simple(name).at(HttpMethod.POST, "/" + name);
    }

    private static JsonNode first(OperationBuilder operation) {
        JsonNode document = Documents.of(operation.action());
        return document.path("paths")
                .elements()
                .next()
                .elements()
                .next()
                .path("parameters")
                .path(0);
    }
}
