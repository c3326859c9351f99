package dev.troodon.processor.check;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Limits;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Traits;
import dev.troodon.processor.model.Visibility;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hand-made models: each part is without fault, so that a test shows nothing but the fault it adds. */
final class Models {
    static final Shape TEXT = new Shape.Str("");
    static final Shape INT = new Shape.Whole(32);
    private static final ClassName BAKERY = ClassName.get("cakes", "Bakery");

    private Models() {}

    static List<String> found(Check check, Connector connector) {
        Findings findings = new Findings();
        check.check(connector, findings);
        return findings.all().stream().map(Finding::text).toList();
    }

    static Connector connector(Operation... operations) {
        return connector("Cake Bakery", List.of(operations), List.of(), Security.NONE);
    }

    static Connector connector(List<Definition> beans, Operation... operations) {
        return connector("Cake Bakery", List.of(operations), beans, Security.NONE);
    }

    static Connector connector(String title, List<Operation> operations, List<Definition> beans, Security security) {
        Map<String, Definition> byKey = new TreeMap<>();
        beans.forEach(bean -> byKey.put(bean.key(), bean));
        return new Connector(
                BAKERY,
                "Bakery",
                title,
                "Orders, prices and tracks custom cakes.",
                "1.0.0",
                "/bakery",
                Optional.empty(),
                "AS_DECLARED",
                "ISO_8601",
                false,
                Map.of(),
                security,
                List.of(new Connector.Service(BAKERY, "bakery", false, true)),
                operations,
                byKey,
                List.of(),
                Listing.NONE,
                dev.troodon.processor.model.Showing.NONE,
                Site.NOWHERE);
    }

    static Common common(String javaName, HttpMethod method, String path, Input... inputs) {
        String id = javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
        return common(javaName, id, method, path, text("When " + javaName), inputs);
    }

    static Common common(
            String javaName, String operationId, HttpMethod method, String path, Text text, Input... inputs) {
        return new Common(
                BAKERY,
                "bakery",
                javaName,
                operationId,
                true,
                method,
                path,
                text,
                false,
                List.of(inputs),
                false,
                false,
                List.of(),
                Exchange.NONE,
                Optional.empty(),
                Traits.NONE,
                dev.troodon.processor.model.Envelope.NONE,
                Site.NOWHERE);
    }

    static Text text(String title) {
        return new Text(title, "Says more about it.", Visibility.NORMAL, true);
    }

    static Operation.Result result(Shape shape) {
        return new Operation.Result(ClassName.OBJECT, shape, "", Optional.empty());
    }

    static Operation get(String javaName, String path, Input... inputs) {
        return action(common(javaName, HttpMethod.GET, path, inputs));
    }

    static Operation post(String javaName, Input... inputs) {
        return action(common(javaName, HttpMethod.POST, "/" + javaName, inputs));
    }

    static Operation action(Common common) {
        return new Operation.StandardAction(common, Optional.of(result(TEXT)));
    }

    static Operation list(String javaName, Shape answer, Input... inputs) {
        return new Operation.StandardAction(
                common(javaName, HttpMethod.GET, "/" + javaName, inputs), Optional.of(result(answer)));
    }

    static Operation.PollingTrigger poll(String javaName, Shape item, Input... inputs) {
        return new Operation.PollingTrigger(
                common(javaName, HttpMethod.GET, "/" + javaName, inputs),
                result(item),
                ClassName.get("java.time", "Instant"),
                true,
                60,
                100,
                false,
                0,
                "",
                "");
    }

    static Operation webhook(String javaName, boolean own, Input... inputs) {
        return webhook(javaName, own, TEXT, List.of(), inputs);
    }

    static Operation webhook(String javaName, boolean own, Shape event, List<Operation.Key> keys, Input... inputs) {
        return new Operation.WebhookTrigger(
                common(javaName, HttpMethod.POST, "/" + javaName, inputs),
                new Operation.CallbackLocation("callbackUrl", own),
                result(event),
                true,
                keys,
                "");
    }

    static Input.Wire input(String name, Input.Place place, Shape shape) {
        return input(name, place, shape, Optional.empty(), Optional.empty(), text(name));
    }

    static Input.Wire input(
            String name,
            Input.Place place,
            Shape shape,
            Optional<String> defaultValue,
            Optional<Lookup.Values> lookup,
            Text text) {
        return new Input.Wire(
                name,
                name,
                place,
                ClassName.OBJECT,
                false,
                shape,
                true,
                defaultValue,
                text,
                Limits.NONE,
                lookup,
                Optional.empty(),
                List.of(),
                Carriage.NONE,
                Hints.NONE,
                Site.NOWHERE);
    }

    static Input.Wire query(String name) {
        return input(name, Input.Place.QUERY, TEXT);
    }

    static Input.Wire body(String name, String bean) {
        return input(name, Input.Place.BODY, new Shape.Named(bean));
    }

    static Definition.Bean bean(String key, Definition.Property... properties) {
        return new Definition.Bean(
                key,
                List.of(key),
                ClassName.get("cakes", key),
                text(key),
                Arrays.asList(properties),
                Optional.empty(),
                Form.PLAIN,
                Site.NOWHERE);
    }

    static Definition.Property property(String name, Shape shape) {
        return property(name, shape, false, Optional.empty(), text(name));
    }

    static Definition.Property callbackUrl(String name, Shape shape) {
        return property(name, shape, true, Optional.empty(), text(name));
    }

    static Definition.Property property(
            String name, Shape shape, boolean callbackUrl, Optional<String> defaultValue, Text text) {
        return new Definition.Property(
                name,
                name,
                Optional.of(name + "()"),
                shape,
                true,
                true,
                true,
                callbackUrl,
                defaultValue,
                text,
                Limits.NONE,
                Optional.empty(),
                Optional.empty(),
                Hints.NONE,
                Site.NOWHERE);
    }
}
