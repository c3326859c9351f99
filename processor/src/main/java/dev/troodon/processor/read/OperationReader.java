package dev.troodon.processor.read;

import com.palantir.javapoet.TypeName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Operation.Result;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.TypeNames;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one operation: which of the five patterns it follows, and whether the method's signature is made for it. */
final class OperationReader {
    private final Findings findings;
    private final Compilation compilation;
    private final Shapes shapes;
    private final CommonReader commons;
    private final InputsReader inputs;
    private final ResultReader results;
    private final Handles handles;
    private final IdleAttributes idle;
    private final ExchangeReader exchanges;

    OperationReader(Compilation compilation, Findings findings, Shapes shapes, CommonReader commons) {
        this.findings = findings;
        this.compilation = compilation;
        this.shapes = shapes;
        this.commons = commons;
        this.inputs = new InputsReader(compilation, findings, shapes);
        this.results = new ResultReader(compilation, findings, shapes);
        this.handles = new Handles(findings);
        this.idle = new IdleAttributes(compilation, findings);
        this.exchanges = new ExchangeReader(compilation, shapes);
    }

    /** Empty where too much is missing to say what the operation is; that is reported. */
    Optional<Operation> read(ServiceMethod method, CommonReader.Origin origin) {
        Site site = compilation.sources().site(method.element(), origin.site());
        Role role = role(method.pattern());
        Optional<CommonReader.Existing> existing = commons.existing(method, origin);
        if (existing.isPresent() && role != Role.ACTION) {
            findings.add(
                    ReadRule.EXISTING_PATTERN,
                    site,
                    method.shown(),
                    method.pattern().simpleName());
            return Optional.empty();
        }
        idle.check(method, role, existing.isPresent(), site);
        HttpMethod http = existing.map(CommonReader.Existing::method).orElseGet(() -> http(method, role, site));
        String path = existing.map(CommonReader.Existing::path).orElseGet(() -> CommonReader.path(method));
        Exchange exchange = exchanges.of(method, existing.isPresent(), site);
        List<Input> read = inputs.read(method, role, http, path, existing.isPresent(), exchange, site);
        Unwrapped result = Unwrapped.result(compilation, method.type().getReturnType());
        handles.check(method.shown(), role, judged(read, role, result), site);
        Common common =
                commons.read(method, origin, http, path, read, result.stage(), existing.isPresent(), exchange, site);
        return switch (role) {
            case ACTION -> Optional.of(new Operation.StandardAction(common, results.ofMethod(method, result, common)));
            case JOB -> Optional.of(job(method, common, results.ofMethod(method, result, common)));
            case REPLY -> reply(method, common, result);
            case POLL -> poll(method, common, result);
            case EVENT -> event(method, common);
        };
    }

    /** The cursor of an action that returns a Poll is no second mistake: it is the annotation that is the wrong one. */
    private static List<Input> judged(List<Input> inputs, Role role, Unwrapped result) {
        boolean polls = Unwrapped.is(result.type(), Vocabulary.POLL);
        return (role == Role.ACTION || role == Role.JOB) && polls
                ? inputs.stream()
                        .filter(input ->
                                !(input instanceof Input.Handle handle && handle.kind() == Input.Handle.Kind.CURSOR))
                        .toList()
                : inputs;
    }

    private static Role role(FoundAnnotation pattern) {
        if (pattern.name().equals(Vocabulary.POLLING_TRIGGER)) {
            return Role.POLL;
        }
        if (pattern.name().equals(Vocabulary.WEBHOOK_TRIGGER)) {
            return Role.EVENT;
        }
        return switch (pattern.constant("pattern")) {
            case "ASYNC_POLLING" -> Role.JOB;
            case "ASYNC_WEBHOOK" -> Role.REPLY;
            default -> Role.ACTION;
        };
    }

    private HttpMethod http(ServiceMethod method, Role role, Site site) {
        if (role == Role.POLL) {
            return HttpMethod.GET;
        }
        String written = method.pattern().constant("method");
        if (role == Role.REPLY && !written.equals("POST") && !written.isEmpty()) {
            findings.add(
                    ReadRule.WEBHOOK_METHOD,
                    compilation.sources().contains(method.pattern().element())
                            ? method.pattern().site("method")
                            : site,
                    method.shown(),
                    written);
        }
        return switch (role.subscribes() ? "POST" : written) {
            case "GET" -> HttpMethod.GET;
            case "PUT" -> HttpMethod.PUT;
            case "PATCH" -> HttpMethod.PATCH;
            case "DELETE" -> HttpMethod.DELETE;
            case "OPTIONS" -> HttpMethod.OPTIONS;
            default -> HttpMethod.POST;
        };
    }

    private static Operation job(ServiceMethod method, Common common, Optional<Result> result) {
        FoundAnnotation pattern = method.pattern();
        return new Operation.AsyncPollingAction(
                common,
                result,
                (int) pattern.number("retryAfterSeconds"),
                pattern.number("timeoutSeconds"),
                !pattern.constant("restart").equals("NEVER"));
    }

    private Optional<Operation> reply(ServiceMethod method, Common common, Unwrapped result) {
        if (!result.isVoid() || result.stage()) {
            refuseResult(method, common, Role.REPLY, "nothing (void), since the answer goes to the callback");
        }
        refuseUnfitBody(common);
        return handles.argument(method, Input.Handle.Kind.CALLBACK, common.site())
                .map(answer -> new Operation.AsyncWebhookAction(
                        common,
                        new CallbackLocations(shapes).of(common.inputs()),
                        results.of(answer, "the answer of " + method.shown(), "", method, common),
                        method.pattern().number("timeoutSeconds")));
    }

    private Optional<Operation> poll(ServiceMethod method, Common common, Unwrapped result) {
        Optional<TypeMirror> item =
                Unwrapped.is(result.type(), Vocabulary.POLL) ? Unwrapped.argument(result.type()) : Optional.empty();
        if (item.isEmpty() && result.type().getKind() == TypeKind.ERROR) {
            results.ofMethod(method, result, common);
        } else if (item.isEmpty()) {
            refuseResult(method, common, Role.POLL, "Poll<...> with the type of an item");
        }
        Optional<TypeMirror> position = handles.argument(method, Input.Handle.Kind.CURSOR, common.site());
        if (item.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        FoundAnnotation pattern = method.pattern();
        TypeName ordered = TypeNames.of(position.get());
        results.of(position.get(), "the cursor of " + method.shown(), "", method, common);
        return Optional.of(new Operation.PollingTrigger(
                common,
                results.of(
                        item.get(),
                        "the result of " + method.shown(),
                        compilation.docs().result(method.chain()),
                        method,
                        common),
                ordered,
                !pattern.constant("delivery").equals("SINGLE"),
                (int) pattern.number("retryAfterSeconds"),
                (int) pattern.number("limit"),
                pattern.constant("start").equals("EXISTING"),
                (int) pattern.number("settleSeconds"),
                pattern.text("hint"),
                pattern.text("collection")));
    }

    private Optional<Operation> event(ServiceMethod method, Common common) {
        TypeMirror returned = method.type().getReturnType();
        boolean decides = returned.getKind() == TypeKind.BOOLEAN || Unwrapped.is(returned, "java.lang.Boolean");
        if (!decides && returned.getKind() != TypeKind.VOID) {
            refuseResult(method, common, Role.EVENT, "boolean (is the event one for the subscriber?) or void");
        }
        refuseUnfitBody(common);
        int index = inputs.eventIndex(method);
        if (index < 0) {
            findings.add(ReadRule.EVENT_MISSING, common.site(), method.shown());
            return Optional.empty();
        }
        Result event = results.of(
                method.type().getParameterTypes().get(index),
                "the event of " + method.shown(),
                compilation.docs().parameter(method.chain(), index),
                method,
                common);
        return Optional.of(new Operation.WebhookTrigger(
                common,
                new CallbackLocations(shapes).of(common.inputs()),
                event,
                decides,
                new Keys(compilation, shapes).of(method, event.shape(), common.site()),
                method.pattern().text("hint")));
    }

    private void refuseUnfitBody(Common common) {
        for (Input.Wire wire : common.wireInputs()) {
            boolean body = wire.place() == Input.Place.BODY || wire.place() == Input.Place.RAW_BODY;
            if (body && !(shapes.definition(wire.shape()).orElse(null) instanceof Definition.Bean)) {
                findings.add(ReadRule.SUBSCRIBE_BODY, wire.site(), "parameter \"" + wire.javaName() + "\"");
            }
        }
    }

    private void refuseResult(ServiceMethod method, Common common, Role role, String wanted) {
        TypeMirror returned = method.type().getReturnType();
        if (returned.getKind() != TypeKind.ERROR) {
            findings.add(
                    ReadRule.RESULT_TYPE, common.site(), method.shown(), TypeNames.of(returned), role.shown(), wanted);
        }
    }
}
