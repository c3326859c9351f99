package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.STRING;
import static dev.troodon.processor.emit.BakeryModel.type;
import static dev.troodon.processor.emit.model.BeanBuilder.bean;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static dev.troodon.processor.emit.model.OperationBuilder.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Visibility;
import java.util.List;
import java.util.Optional;

/** Types of all kinds, lookups of all kinds, and a callback URL in depth. */
final class RichModel {
    static final ClassName ORDER = type("Order");
    static final ClassName ADDRESS = type("Address");
    static final ClassName TREE = type("Tree");
    static final ClassName ALERT = type("Alert");
    static final ClassName CONFIG = type("Config");

    private RichModel() {}

    static ConnectorBuilder rich() {
        return Documents.connector(
                        operation(OddModel.ODD, "regions")
                                .at(HttpMethod.GET, "/regions")
                                .taking(input(Place.QUERY, "country", STRING).named("country_code"))
                                .taking(input(Place.QUERY, "limit", TypeName.INT)
                                        .orElse("10"))
                                .returning(type("Regions"))
                                .action(),
                        operation(OddModel.ODD, "fields")
                                .at(HttpMethod.GET, "/fields/{kind}")
                                .taking(input(Place.PATH, "kind", STRING))
                                .returning(ClassName.OBJECT)
                                .action(),
                        operation(OddModel.ODD, "save")
                                .at(HttpMethod.PUT, "/orders/{id: [0-9]{1,4}}")
                                .taking(input(Place.PATH, "id", TypeName.INT).label("Number", "Number."))
                                .taking(input(Place.QUERY, "tags", type("Tags"))
                                        .shape(Shapes.list(Shapes.TEXT))
                                        .orElse("a,b"))
                                .taking(input(Place.HEADER, "version", STRING)
                                        .named("X-Version")
                                        .orElse("2")
                                        .visibility(Visibility.INTERNAL))
                                .taking(input(Place.BODY, "order", ORDER))
                                .returning(ORDER)
                                .action(),
                        operation(OddModel.ODD, "fill")
                                .taking(input(Place.BODY_PROPERTY, "kind", STRING))
                                .taking(input(Place.BODY_PROPERTY, "content", ClassName.OBJECT)
                                        .dynamic(new Lookup.Schema(
                                                "fields",
                                                "schema/properties",
                                                List.of(new Lookup.Argument("kind", "kind", "", Site.NOWHERE)),
                                                Site.NOWHERE)))
                                .returningDynamic(
                                        ClassName.OBJECT,
                                        new Shape.Any(),
                                        new Lookup.Schema(
                                                "fields",
                                                "",
                                                List.of(new Lookup.Argument("kind", "", "Chat", Site.NOWHERE)),
                                                Site.NOWHERE))
                                .action(),
                        operation(OddModel.ODD, "upload")
                                .taking(input(Place.RAW_BODY, "content", ClassName.OBJECT)
                                        .shape(new Shape.Binary(Optional.empty())))
                                .action(),
                        operation(OddModel.ODD, "grow")
                                .taking(input(Place.BODY, "tree", TREE))
                                .returning(TREE)
                                .action(),
                        operation(OddModel.ODD, "alerted")
                                .taking(input(Place.BODY, "filter", ALERT))
                                .event("event", ORDER)
                                .returning(ORDER, Shapes.list(Shapes.of(ORDER)), "The orders.")
                                .webhookTrigger("config/url", true, true, ""))
                .with(
                        bean(type("Regions"))
                                .property("items", Shapes.list(Shapes.of(type("Region"))), p -> p.named("_items")),
                        bean(type("Region"))
                                .property("regionId", Shapes.TEXT, p -> p.named("region_id"))
                                .property("name", STRING),
                        bean(ORDER)
                                .property("id", Shapes.TEXT, p -> p.readOnly())
                                .property(
                                        "secret",
                                        Shapes.TEXT,
                                        p -> p.writeOnly()
                                                .limits(new Limits(
                                                        Optional.empty(),
                                                        false,
                                                        Optional.empty(),
                                                        false,
                                                        Optional.of(3),
                                                        Optional.of(9),
                                                        Optional.of("[a-z]+"),
                                                        Optional.empty(),
                                                        Optional.empty())))
                                .property(
                                        "country",
                                        Shapes.TEXT,
                                        p -> p.named("country_code").required())
                                .property(
                                        "region",
                                        Shapes.TEXT,
                                        p -> p.choices(new Lookup.Values(
                                                "regions",
                                                "items",
                                                "regionId",
                                                "name",
                                                List.of(
                                                        new Lookup.Argument("country", "country", "", Site.NOWHERE),
                                                        new Lookup.Argument("limit", "", "5", Site.NOWHERE)),
                                                Site.NOWHERE)))
                                .property("billing", Shapes.of(ADDRESS), p -> p.label("Billing address", "Who pays."))
                                .property("shipping", Shapes.of(ADDRESS), p -> p)
                                .property("extra", Shapes.map(new Shape.Any()), p -> p),
                        bean(ADDRESS).property("street", STRING),
                        bean(type("Unused")).property("street", STRING),
                        bean(TREE)
                                .property("left", Shapes.of(TREE), p -> p.label("Left", "The left part."))
                                .property("value", TypeName.LONG),
                        bean(ALERT)
                                .property("level", Shapes.INT, p -> p.required())
                                .property("config", Shapes.of(CONFIG), p -> p.visibility(Visibility.INTERNAL)),
                        bean(CONFIG)
                                .property(
                                        "url", Shapes.TEXT, p -> p.callbackUrl().label("Target", ""))
                                .property("retries", TypeName.INT));
    }
}
