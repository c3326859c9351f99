package dev.troodon.processor.check;

import static dev.troodon.processor.check.Models.TEXT;
import static dev.troodon.processor.check.Models.bean;
import static dev.troodon.processor.check.Models.connector;
import static dev.troodon.processor.check.Models.found;
import static dev.troodon.processor.check.Models.get;
import static dev.troodon.processor.check.Models.input;
import static dev.troodon.processor.check.Models.list;
import static dev.troodon.processor.check.Models.property;
import static dev.troodon.processor.check.Models.query;
import static dev.troodon.processor.check.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookupChecksTest {
    private static final List<Definition> BEANS = List.of(
            bean("Flavour", property("id", TEXT), property("name", TEXT)), bean("Page", property("items", many())));

    @Test
    void aSoundLookupIsFine() {
        assertThat(lookUp(values("flavours", "", "id", "name"), list("flavours", many())))
                .isEmpty();
        assertThat(lookUp(values("flavours", "items", "id", ""), list("flavours", new Shape.Named("Page"))))
                .isEmpty();
    }

    @Test
    void theCalledMethodIsThere() {
        assertThat(lookUp(values("flavors", "", "", ""), list("flavours", many())))
                .containsExactly(
                        "[TRD201] the lookup calls \"flavors\", but the connector has no such method; did you mean"
                                + " \"flavours\"?");
    }

    @Test
    void theCalledMethodIsOnlyOne() {
        Operation one = list("flavours", many());
        Operation other = list("flavours", many());

        assertThat(lookUp(values("flavours", "", "", ""), one, other))
                .singleElement()
                .asString()
                .startsWith("[TRD202]");
    }

    @Test
    void theCalledMethodAnswersAtOnce() {
        assertThat(lookUp(values("added", "", "", ""), Models.poll("added", TEXT)))
                .singleElement()
                .asString()
                .startsWith("[TRD203] the lookup calls Bakery.added, which does not answer at once");
    }

    @Test
    void theCalledMethodOnlyReads() {
        assertThat(lookUp(values("make", "", "", ""), Models.post("make")))
                .anySatisfy(
                        text -> assertThat(text).startsWith("[TRD204] the lookup calls Bakery.make, a POST operation"));
    }

    @Test
    void pathsAreInTheAnswer() {
        assertThat(lookUp(values("flavours", "", "idd", "name"), list("flavours", many())))
                .containsExactly(
                        "[TRD205] the lookup's value \"idd\" is not in the answer of Bakery.flavours: Flavour has"
                                + " no property \"idd\"; did you mean \"id\"?");
        assertThat(lookUp(values("flavours", "rows", "id", ""), list("flavours", new Shape.Named("Page"))))
                .singleElement()
                .asString()
                .contains("choose one of items");
    }

    @Test
    void whatIsBehindAnyJsonIsNotKnown() {
        assertThat(lookUp(values("flavours", "a/b", "c", "d"), list("flavours", new Shape.Any())))
                .isEmpty();
    }

    @Test
    void choicesAreAList() {
        assertThat(lookUp(values("flavours", "", "id", ""), list("flavours", new Shape.Named("Page"))))
                .singleElement()
                .asString()
                .startsWith("[TRD206] the lookup finds its choices at the root of the answer of Bakery.flavours");
    }

    @Test
    void whatTheCalledMethodNeedsIsPassed() {
        assertThat(lookUp(values("flavours", "", "id", ""), list("flavours", many(), query("region"))))
                .singleElement()
                .asString()
                .startsWith("[TRD207] the lookup does not say what Bakery.flavours is called with for \"region\"");
        assertThat(lookUp(
                        values("flavours", "", "id", "", literal("region", "eu")),
                        list("flavours", many(), query("region"))))
                .isEmpty();
    }

    @Test
    void whatIsPassedIsTaken() {
        assertThat(lookUp(
                        values("flavours", "", "id", "", literal("regin", "eu")),
                        list("flavours", many(), query("region"))))
                .anySatisfy(text -> assertThat(text).startsWith("[TRD208]").contains("did you mean \"region\"?"));
    }

    @Test
    void anInputThatIsPassedIsThere() {
        Lookup.Argument from = new Lookup.Argument("region", "flavr", "", Site.NOWHERE);
        Lookup.Argument fine = new Lookup.Argument("region", "flavour", "", Site.NOWHERE);

        assertThat(lookUp(values("flavours", "", "id", "", from), list("flavours", many(), query("region"))))
                .singleElement()
                .asString()
                .startsWith("[TRD209]")
                .contains("did you mean \"flavour\"?");
        assertThat(lookUp(values("flavours", "", "id", "", fine), list("flavours", many(), query("region"))))
                .isEmpty();
    }

    @Test
    void aLiteralFitsItsParameter() {
        Operation target = list("flavours", many(), input("top", Place.QUERY, Models.INT));

        assertThat(lookUp(values("flavours", "", "id", "", literal("top", "ten")), target))
                .singleElement()
                .asString()
                .startsWith("[TRD210] the lookup passes \"ten\" for \"top\"");
    }

    private static List<String> lookUp(Lookup.Values values, Operation... targets) {
        Operation holder = get(
                "price",
                "/price",
                input("flavour", Place.QUERY, TEXT, Optional.empty(), Optional.of(values), text("Flavour")));
        Operation[] all = new Operation[targets.length + 1];
        all[0] = holder;
        System.arraycopy(targets, 0, all, 1, targets.length);
        return found(new Lookups(), connector(BEANS, all));
    }

    private static Lookup.Values values(
            String operation, String collection, String value, String title, Lookup.Argument... arguments) {
        return new Lookup.Values(operation, collection, value, title, List.of(arguments), Site.NOWHERE);
    }

    private static Lookup.Argument literal(String name, String value) {
        return new Lookup.Argument(name, "", value, Site.NOWHERE);
    }

    private static Shape many() {
        return new Shape.Many(new Shape.Named("Flavour"), false);
    }
}
