package dev.troodon.processor.emit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Showing;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueHintsTest {
    private final Types types = new Types(Map.of());
    private final PropertyPaths paths = new PropertyPaths(types);
    private final Lookups lookups = new Lookups(Documents.connector().build(), paths, types);
    private final ValueHints hints = new ValueHints(types, new Pickers(lookups, paths, Showing.NONE));

    @Test
    void whatNobodySaysIsNotWritten() {
        assertThat(property(Shapes.INT, Hints.NONE).toString())
                .isEqualTo("{\"type\":\"integer\",\"format\":\"int32\"}");
    }

    @Test
    void samplesHaveTheTypeOfTheValue() {
        Hints said = with(new Hints.Samples(Optional.of(written("7")), Optional.of(written("8"))));

        assertThat(property(Shapes.INT, said).path("x-ms-test-value").isInt()).isTrue();
        assertThat(property(Shapes.INT, said).path("example").asInt()).isEqualTo(8);
        assertThat(parameter(Shapes.INT, said).path("x-example").asInt()).isEqualTo(8);
        assertThat(parameter(Shapes.INT, said).has("example")).isFalse();
    }

    @Test
    void choicesOfAListAreThoseOfItsItems() {
        Hints said = with(choices(false));

        JsonNode list = property(Shapes.list(Shapes.INT), said);

        assertThat(list.has("enum")).isFalse();
        assertThat(list.path("items").path("enum").toString()).isEqualTo("[1,2]");
        assertThat(list.path("items").path("x-ms-enum-values").toString())
                .isEqualTo("[{\"value\":1,\"displayName\":\"One\"},{\"value\":2,\"displayName\":\"2\"}]");
    }

    @Test
    void aListOutsideABodyHasNoTitlesSinceThePlatformTakesNone() {
        JsonNode list = parameter(Shapes.list(Shapes.INT), with(choices(false)));

        assertThat(list.path("items").path("enum").toString()).isEqualTo("[1,2]");
        assertThat(list.toString()).doesNotContain("x-ms-enum-values");
    }

    @Test
    void titlesMayBeThoseOfTheEditor() {
        assertThat(parameter(Shapes.INT, with(choices(true)))
                        .path("x-ms-editor-options")
                        .toString())
                .isEqualTo("{\"items\":[{\"title\":\"One\",\"value\":1},{\"title\":\"2\",\"value\":2}]}");
    }

    @Test
    void itemsThatAreReferencesStayAlone() {
        JsonObject schema =
                new JsonObject().put("type", "array").put("items", new JsonObject().put("$ref", "#/definitions/Line"));
        Hints.Items items = new Hints.Items("Line", "", "", Visibility.NORMAL, "", Site.NOWHERE);
        Hints.Look look = new Hints.Look(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(items));

        hints.putOnSchema(schema, Shapes.list(new Shape.Named("Line")), with(look), Scope.Reference::plain);

        assertThat(Documents.parse(JsonText.of(schema)).toString())
                .isEqualTo("{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/Line\"}}");
    }

    private JsonNode property(Shape shape, Hints said) {
        JsonObject schema = schema(shape);
        hints.putOnSchema(schema, shape, said, Scope.Reference::plain);
        return Documents.parse(JsonText.of(schema));
    }

    private JsonNode parameter(Shape shape, Hints said) {
        JsonObject schema = schema(shape);
        hints.putOnParameter(schema, shape, said, Scope.Reference::plain);
        return Documents.parse(JsonText.of(schema));
    }

    private JsonObject schema(Shape shape) {
        return new Schemas(types, new References(new DefinitionNames(Map.of(), types), types)).of(shape, View.REQUEST);
    }

    private static Hints.Written written(String text) {
        return new Hints.Written(text, Site.NOWHERE);
    }

    private static Hints.Look choices(boolean editorOptions) {
        return new Hints.Look(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Hints.Choices(
                        List.of(new Hints.Choice("1", "One"), new Hints.Choice("2", "")), editorOptions, Site.NOWHERE)),
                Optional.empty());
    }

    private static Hints with(Hints.Samples samples) {
        return new Hints(false, List.of(), samples, Hints.Look.NONE, Hints.Use.NONE, Hints.Picking.NONE);
    }

    private static Hints with(Hints.Look look) {
        return new Hints(false, List.of(), Hints.Samples.NONE, look, Hints.Use.NONE, Hints.Picking.NONE);
    }
}
