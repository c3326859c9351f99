package dev.troodon.processor.emit;

import static dev.troodon.processor.emit.model.BeanBuilder.bean;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static dev.troodon.processor.emit.model.OperationBuilder.operation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Handle.Kind;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A bakery with all five patterns. Its Java source is {@code sources/Bakery.java}. */
public final class BakeryModel {
    public static final ClassName BAKERY = type("Bakery");
    public static final ClassName STRING = ClassName.get("java.lang", "String");
    public static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    public static final ClassName DECIMAL = ClassName.get("java.math", "BigDecimal");

    private BakeryModel() {}

    public static ClassName type(String simpleName) {
        return ClassName.get("dev.example", simpleName);
    }

    public static ConnectorBuilder bakery() {
        return ConnectorBuilder.connector(BAKERY)
                .path("/bakery")
                .description("Orders, prices and tracks custom cakes for people who like them.")
                .contact("name", "The bakers")
                .contact("url", "https://bakery.example.com")
                .contact("email", "bakers@example.com")
                .securedBy(new Security.ApiKey("apiKey", "header", "X-Api-Key", "Bakery key", Site.NOWHERE))
                .service(BAKERY, "bakery", true)
                .with(operations().toArray(Operation[]::new))
                .with(
                        bean(type("Price")).property("amount", DECIMAL).property("currency", STRING),
                        bean(type("Flavour")).property("id", STRING).property("name", STRING),
                        bean(type("CakeOrder"))
                                .property(
                                        "flavour",
                                        Shapes.TEXT,
                                        p -> p.required().label("Flavour", "What it tastes of."))
                                .property(
                                        "size",
                                        Shapes.of(type("Size")),
                                        p -> p.label("Size", "").orElse("SMALL"))
                                .property("layers", Shapes.list(Shapes.of(type("Layer"))), p -> p)
                                .property(
                                        "candles",
                                        Shapes.INT,
                                        p -> p.limits(limits(0, 100))
                                                .orElse("0")
                                                .visibility(Visibility.ADVANCED)),
                        bean(type("Layer")).property("filling", Shapes.TEXT, p -> p.required()),
                        bean(type("Cake"))
                                .text("Cake", "A cake that is ready.")
                                .property("id", STRING)
                                .property("weight", TypeName.DOUBLE),
                        bean(type("ApprovalRequest"))
                                .property(
                                        "question",
                                        Shapes.TEXT,
                                        p -> p.required().label("Question", "What is asked.")),
                        bean(type("Approval"))
                                .property("approved", TypeName.BOOLEAN)
                                .property("comment", STRING),
                        bean(type("FileAdded")).property("path", STRING).property("at", INSTANT),
                        bean(type("PriceReached")).property("security", STRING).property("price", DECIMAL))
                .with(new Definition.Enumeration(
                        "dev.example.Size",
                        List.of("Size"),
                        new Text("Size", "", Visibility.NORMAL, false),
                        List.of(
                                new Definition.EnumValue("SMALL", "For two"),
                                new Definition.EnumValue("LARGE", "For a party"))));
    }

    public static List<Operation> operations() {
        return List.of(
                operation(BAKERY, "price")
                        .at(HttpMethod.GET, "/prices/{flavour}")
                        .text("Get a price", "Looks up what a cake of a flavour costs today.")
                        .taking(input(Place.PATH, "flavour", STRING)
                                .label("Flavour", "What the cake tastes of.")
                                .choices(new Lookup.Values("listFlavours", "", "id", "name", List.of(), Site.NOWHERE)))
                        .returning(type("Price"))
                        .action(),
                operation(BAKERY, "listFlavours")
                        .at(HttpMethod.GET, "/flavours")
                        .text("List flavours", "Lists the flavours of the day.")
                        .visibility(Visibility.INTERNAL)
                        .returning(
                                ParameterizedTypeName.get(ClassName.get(List.class), type("Flavour")),
                                Shapes.list(Shapes.of(type("Flavour"))),
                                "the flavours")
                        .action(),
                operation(BAKERY, "order")
                        .text("Order a cake", "Bakes a cake; the workflow waits, polling, until it is out of the oven.")
                        .taking(input(Place.BODY, "order", type("CakeOrder")).requiring("flavour", "layers/*/filling"))
                        .handle("job", Kind.JOB)
                        .returning(type("Cake"))
                        .job(20, 0, true),
                operation(BAKERY, "askApproval")
                        .text(
                                "Ask for approval",
                                "Asks a person; the workflow sleeps until the answer is posted to its callback.")
                        .taking(input(Place.BODY, "request", type("ApprovalRequest"))
                                .requiring("question"))
                        .handle("reply", Kind.CALLBACK)
                        .returning(type("Approval"))
                        .webhookAction("callbackUrl", false, 0),
                operation(BAKERY, "fileAdded")
                        .at(HttpMethod.GET, "/fileAdded")
                        .text("When a file is added", "Fires for every file that arrives in a folder.")
                        .taking(input(Place.QUERY, "folder", STRING))
                        .handle("since", Kind.CURSOR)
                        .returning(type("FileAdded"))
                        .pollingTrigger(INSTANT, true, 15, 10, "Drop a file into the folder."),
                operation(BAKERY, "targetReached")
                        .text(
                                "When a price target is reached",
                                "Fires when a security passes its target: is this event one for that subscriber?")
                        .taking(input(Place.BODY_PROPERTY, "security", STRING))
                        .taking(input(Place.BODY_PROPERTY, "target", DECIMAL))
                        .event("event", type("PriceReached"))
                        .returning(type("PriceReached"))
                        .webhookTrigger(
                                "callbackUrl",
                                false,
                                true,
                                "Move the price.",
                                new Operation.Key("security", "", List.of("security()"), Site.NOWHERE)));
    }

    static Limits limits(int minimum, int maximum) {
        return new Limits(
                Optional.of(BigDecimal.valueOf(minimum)),
                false,
                Optional.of(BigDecimal.valueOf(maximum)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
