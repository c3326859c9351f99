package dev.troodon.processor.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Lookup;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Traits;
import dev.troodon.processor.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An operation, by hand. */
public final class OperationBuilder {
    private final ClassName service;
    private final String javaName;
    private String variable;
    private String operationId;
    private HttpMethod method = HttpMethod.POST;
    private String path;
    private Text text;
    private boolean deprecated;
    private Traits traits = Traits.NONE;
    private boolean stage;
    private boolean existing;
    private final List<Input> inputs = new ArrayList<>();
    private final List<AnnotationSpec> carried = new ArrayList<>();
    private Optional<List<Security.Requirement>> security = Optional.empty();
    private Optional<Operation.Result> result = Optional.empty();

    private OperationBuilder(ClassName service, String javaName) {
        this.service = service;
        this.javaName = javaName;
        this.variable = service.simpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + service.simpleName().substring(1);
        this.operationId = javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
        this.path = "/" + javaName;
        this.text = new Text(operationId, "", Visibility.NORMAL, false);
    }

    public static OperationBuilder operation(ClassName service, String javaName) {
        return new OperationBuilder(service, javaName);
    }

    public OperationBuilder id(String value) {
        operationId = value;
        return this;
    }

    public OperationBuilder on(String serviceVariable) {
        variable = serviceVariable;
        return this;
    }

    public OperationBuilder at(HttpMethod verb, String template) {
        method = verb;
        path = template;
        return this;
    }

    public OperationBuilder text(String summary, String description) {
        text = new Text(summary, description, text.visibility(), true);
        return this;
    }

    public OperationBuilder visibility(Visibility visibility) {
        text = new Text(text.title(), text.description(), visibility, text.titleWritten());
        return this;
    }

    public OperationBuilder deprecated() {
        deprecated = true;
        return this;
    }

    public OperationBuilder traits(Traits value) {
        traits = value;
        return this;
    }

    public OperationBuilder stage() {
        stage = true;
        return this;
    }

    public OperationBuilder existing() {
        existing = true;
        return this;
    }

    public OperationBuilder carrying(AnnotationSpec annotation) {
        carried.add(annotation);
        return this;
    }

    public OperationBuilder taking(InputBuilder input) {
        inputs.add(input.build());
        return this;
    }

    public OperationBuilder taking(Input input) {
        inputs.add(input);
        return this;
    }

    public OperationBuilder handle(String name, Input.Handle.Kind kind) {
        return taking(new Input.Handle(name, kind, ClassName.OBJECT, Site.NOWHERE));
    }

    public OperationBuilder event(String name, TypeName type) {
        return taking(new Input.Event(name, type, Site.NOWHERE));
    }

    public OperationBuilder context(String name, TypeName type) {
        return taking(new Input.Context(name, type, Site.NOWHERE));
    }

    public OperationBuilder returning(TypeName type) {
        return returning(type, Shapes.of(type), "");
    }

    public OperationBuilder returning(TypeName type, Shape shape, String description) {
        result = Optional.of(new Operation.Result(type, shape, description, Optional.empty()));
        return this;
    }

    public OperationBuilder returningDynamic(TypeName type, Shape shape, Lookup.Schema schema) {
        result = Optional.of(new Operation.Result(type, shape, "", Optional.of(schema)));
        return this;
    }

    public Operation action() {
        return new Operation.StandardAction(common(), result);
    }

    public Operation job(int retryAfterSeconds, long timeoutSeconds, boolean restarts) {
        return new Operation.AsyncPollingAction(common(), result, retryAfterSeconds, timeoutSeconds, restarts);
    }

    public Operation webhookAction(String callbackPath, boolean own, long timeoutSeconds) {
        return new Operation.AsyncWebhookAction(
                common(), new Operation.CallbackLocation(callbackPath, own), result.orElseThrow(), timeoutSeconds);
    }

    public Operation pollingTrigger(TypeName position, boolean batch, int retryAfterSeconds, int limit, String hint) {
        return new Operation.PollingTrigger(
                common(),
                result.orElseThrow(),
                position,
                batch,
                retryAfterSeconds,
                limit,
                !batch,
                batch ? 0 : 30,
                hint,
                "");
    }

    public Operation webhookTrigger(
            String callbackPath, boolean own, boolean decides, String hint, Operation.Key... keys) {
        return new Operation.WebhookTrigger(
                common(),
                new Operation.CallbackLocation(callbackPath, own),
                result.orElseThrow(),
                decides,
                List.of(keys),
                hint);
    }

    public OperationBuilder accepting(Security.Requirement... accepted) {
        security = Optional.of(List.of(accepted));
        return this;
    }

    private Common common() {
        return new Common(
                service,
                variable,
                javaName,
                operationId,
                false,
                method,
                path,
                text,
                deprecated,
                inputs,
                stage,
                existing,
                carried,
                Exchange.NONE,
                security,
                traits,
                dev.troodon.processor.model.Envelope.NONE,
                Site.NOWHERE);
    }
}
