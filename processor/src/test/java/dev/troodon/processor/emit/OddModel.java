package dev.troodon.processor.emit;

import static dev.troodon.processor.emit.BakeryModel.STRING;
import static dev.troodon.processor.emit.BakeryModel.type;
import static dev.troodon.processor.emit.model.InputBuilder.input;
import static dev.troodon.processor.emit.model.OperationBuilder.operation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.emit.model.OperationBuilder;
import dev.troodon.processor.emit.model.Shapes;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Handle.Kind;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.List;
import java.util.Optional;

/** Everything that could trip generated code. Its Java source is {@code resource.Sources.ODD}. */
public final class OddModel {
    public static final ClassName ODD = type("Odd");
    private static final ClassName SHOP = type("Shop");
    private static final ClassName OPERATION = type("Operation");
    private static final TypeName PAGE = of("dev.example.Page", OPERATION);
    private static final AnnotationSpec BAKERS = AnnotationSpec.builder(
                    ClassName.get("jakarta.annotation.security", "RolesAllowed"))
            .addMember("value", "$S", "bakers")
            .build();

    private OddModel() {}

    public static OperationBuilder simple(String javaName) {
        return operation(ODD, javaName).at(HttpMethod.GET, "/" + javaName).returning(STRING);
    }

    public static ConnectorBuilder odd() {
        return ConnectorBuilder.connector(ODD)
                .path("/odd")
                .settings("SNAKE_CASE", "EPOCH_MILLIS", true)
                .securedBy(new Security.ApiKey("apiKey", "query", "key", "", Site.NOWHERE))
                .securedBy(new Security.Basic("basic", "", Site.NOWHERE))
                .service(ODD, "odd", false)
                .service(SHOP, "shop", false)
                .carrying(BAKERS)
                .with(actions().toArray(Operation[]::new))
                .with(patterns().toArray(Operation[]::new));
    }

    private static List<Operation> actions() {
        return List.of(
                simple("find")
                        .id("FindByName")
                        .taking(input(Place.QUERY, "name", STRING))
                        .action(),
                simple("find")
                        .id("Default")
                        .at(HttpMethod.GET, "/findByNumber")
                        .taking(input(Place.QUERY, "number", TypeName.INT))
                        .action(),
                operation(SHOP, "find")
                        .id("FindShop")
                        .taking(input(Place.QUERY, "shop", STRING))
                        .returning(STRING)
                        .action(),
                operation(SHOP, "find")
                        .id("CountShops")
                        .at(HttpMethod.GET, "/shops")
                        .returning(TypeName.INT)
                        .action(),
                simple("document")
                        .text("Document", "Ends a comment */ with <b>& @see \\u00zz</b>.")
                        .action(),
                simple("jobStatus")
                        .taking(input(Place.QUERY, "call", STRING))
                        .taking(input(Place.QUERY, "event", STRING))
                        .taking(input(Place.QUERY, "uri", STRING))
                        .taking(input(Place.QUERY, "headers", STRING))
                        .taking(input(Place.QUERY, "odd", STRING))
                        .carrying(BAKERS)
                        .action(),
                operation(ODD, "unsubscribe")
                        .taking(input(Place.BODY_PROPERTY, "body", of("java.util.Optional", STRING))
                                .optionalType(Shapes.TEXT))
                        .taking(input(Place.QUERY, "number", ClassName.get("java.util", "OptionalInt"))
                                .optionalType(Shapes.INT))
                        .taking(input(Place.QUERY, "count", TypeName.INT).orElse("3"))
                        .taking(input(Place.QUERY, "flag", TypeName.BOOLEAN))
                        .action(),
                operation(ODD, "types")
                        .taking(input(Place.BODY_PROPERTY, "pages", of("java.util.List", PAGE))
                                .requiring("*/content"))
                        .taking(input(
                                Place.BODY_PROPERTY,
                                "lists",
                                of("java.util.Map", STRING, of("java.util.List", TypeName.INT.box()))))
                        .taking(input(Place.BODY_PROPERTY, "numbers", of("java.util.Map", TypeName.INT.box(), STRING))
                                .optional())
                        .taking(input(Place.BODY_PROPERTY, "set", of("java.util.Set", STRING)))
                        .taking(input(
                                        Place.BODY_PROPERTY,
                                        "wild",
                                        of("java.util.List", WildcardTypeName.subtypeOf(Number.class)))
                                .optional())
                        .taking(input(Place.BODY_PROPERTY, "many", of("java.util.Collection", STRING))
                                .orElse("[]"))
                        .returning(type("Response"))
                        .action(),
                operation(ODD, "arrays")
                        .taking(input(Place.QUERY, "names", ArrayTypeName.of(STRING))
                                .optional())
                        .taking(input(Place.QUERY, "numbers", ArrayTypeName.of(TypeName.INT)))
                        .taking(input(Place.BODY, "lists", ArrayTypeName.of(of("java.util.List", STRING)))
                                .optional())
                        .returning(ArrayTypeName.of(STRING))
                        .action(),
                operation(ODD, "later")
                        .taking(input(Place.RAW_BODY, "bytes", ArrayTypeName.of(TypeName.BYTE)))
                        .returning(STRING)
                        .stage()
                        .action(),
                operation(ODD, "laterStill")
                        .taking(input(Place.RAW_BODY, "bytes", ClassName.get("java.io", "InputStream")))
                        .stage()
                        .action(),
                operation(ODD, "form")
                        .taking(input(Place.FORM, "field", STRING))
                        .taking(input(Place.HEADER, "header", STRING).named("X-Header"))
                        .handle("caller", Kind.CALLER)
                        .returning(ArrayTypeName.of(TypeName.BYTE), new Shape.Binary(Optional.of("image/png")), "")
                        .action(),
                simple("contexts")
                        .context("request", ClassName.get("jakarta.ws.rs.core", "Request"))
                        .context("where", ClassName.get("jakarta.ws.rs.core", "UriInfo"))
                        .context("resolver", of("jakarta.ws.rs.ext.ContextResolver", STRING))
                        .action(),
                simple("old").deprecated().action());
    }

    private static List<Operation> patterns() {
        return List.of(
                operation(ODD, "notify")
                        .at(HttpMethod.POST, "/notify/{subscriptionId}")
                        .taking(input(Place.PATH, "key", STRING).named("subscriptionId"))
                        .taking(input(Place.BODY_PROPERTY, "count", TypeName.INT))
                        .event("event", PAGE)
                        .returning(PAGE)
                        .webhookTrigger(
                                "callbackUrl",
                                false,
                                true,
                                "",
                                new Operation.Key("key", "", List.of("key()"), Site.NOWHERE),
                                new Operation.Key("count", "", List.of(), Site.NOWHERE)),
                operation(ODD, "toString")
                        .event("event", PAGE)
                        .returning(PAGE)
                        .webhookTrigger("callbackUrl", false, false, ""),
                operation(ODD, "clone")
                        .taking(input(Place.BODY, "filter", OPERATION))
                        .handle("callback", Kind.CALLBACK)
                        .returning(of("java.util.Map", STRING, OPERATION))
                        .webhookAction("config/url", true, 3600),
                simple("single")
                        .handle("cursor", Kind.CURSOR)
                        .returning(PAGE)
                        .pollingTrigger(ClassName.get("java.time", "LocalDate"), false, 60, 1, ""),
                workNothing(),
                operation(ODD, "workLater")
                        .handle("job", Kind.JOB)
                        .taking(input(Place.QUERY, "aRatherLongParameterName", STRING))
                        .taking(input(Place.QUERY, "anotherRatherLongParameterName", STRING))
                        .returning(OPERATION)
                        .stage()
                        .job(20, 0, true));
    }

    private static Operation workNothing() {
        return operation(ODD, "work")
                .taking(input(Place.BODY, "body", OPERATION))
                .handle("job", Kind.JOB)
                .job(5, 60, false);
    }

    private static TypeName of(String raw, TypeName... arguments) {
        return ParameterizedTypeName.get(ClassName.bestGuess(raw), arguments);
    }
}
