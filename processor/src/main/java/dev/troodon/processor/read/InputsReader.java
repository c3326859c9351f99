package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Carriage;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Constraints;
import dev.troodon.processor.shape.HintsReader;
import dev.troodon.processor.shape.Labels;
import dev.troodon.processor.shape.Lookups;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.Spot;
import dev.troodon.processor.shape.TypeNames;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Nullness;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of an operation: what each is, and where a request carries it. */
final class InputsReader {
    private static final Set<String> OPTIONAL_PRIMITIVES =
            Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private final Compilation compilation;
    private final Findings findings;
    private final Shapes shapes;
    private final JaxRs jaxRs;
    private final Binding binding;
    private final BeanParams beanParams;
    private final Nullness nullness;
    private final Labels labels;
    private final Lookups lookups;
    private final Constraints constraints;
    private final HintsReader hints;
    private final CarriageReader carriages;

    InputsReader(Compilation compilation, Findings findings, Shapes shapes) {
        this.compilation = compilation;
        this.findings = findings;
        this.shapes = shapes;
        this.jaxRs = new JaxRs(compilation.annotations());
        this.binding = new Binding(shapes, findings);
        this.beanParams = new BeanParams(compilation, shapes, jaxRs);
        this.nullness = new Nullness(compilation);
        this.labels = new Labels(compilation);
        this.lookups = new Lookups(compilation);
        this.constraints = new Constraints(compilation);
        this.hints = new HintsReader(compilation);
        this.carriages = new CarriageReader(compilation.annotations());
    }

    List<Input> read(
            ServiceMethod method,
            Role role,
            HttpMethod http,
            String path,
            boolean existing,
            Exchange exchange,
            Site site) {
        Map<Integer, Input> inputs = new LinkedHashMap<>();
        Map<Integer, List<Draft>> drafts = new LinkedHashMap<>();
        int event = role == Role.EVENT ? eventIndex(method) : -1;
        for (int at = 0; at < method.element().getParameters().size(); at++) {
            List<VariableElement> carriers = method.parameter(at);
            Parameter parameter = new Parameter(
                    method,
                    at,
                    carriers,
                    method.type().getParameterTypes().get(at),
                    compilation.sources().site(carriers.get(0), site));
            Optional<Input> special = at == event
                    ? Optional.of(new Input.Event(parameter.name(), TypeNames.of(parameter.type()), parameter.site()))
                    : special(parameter, role);
            if (special.isPresent()) {
                inputs.put(at, special.get());
            } else {
                drafts.put(at, drafts(parameter, existing));
            }
        }
        return merged(method, inputs, drafts, places(method, http, path, existing, exchange, drafts));
    }

    /** The last parameter that is neither a handle nor passed through; -1 if there is none. */
    int eventIndex(ServiceMethod method) {
        for (int at = method.element().getParameters().size() - 1; at >= 0; at--) {
            boolean handle =
                    Handles.kind(method.type().getParameterTypes().get(at)).isPresent();
            if (!handle && !jaxRs.isContext(method.parameter(at))) {
                return at;
            }
        }
        return -1;
    }

    private record Parameter(
            ServiceMethod method, int index, List<VariableElement> carriers, TypeMirror type, Site site) {
        String name() {
            return carriers.get(0).getSimpleName().toString();
        }

        String shown() {
            return "parameter \"" + name() + "\" of " + method.shown();
        }
    }

    private Optional<Input> special(Parameter parameter, Role role) {
        Optional<Input.Handle.Kind> handle = Handles.kind(parameter.type());
        if (handle.isPresent()) {
            return Optional.of(
                    new Input.Handle(parameter.name(), handle.get(), TypeNames.of(parameter.type()), parameter.site()));
        }
        if (!jaxRs.isContext(parameter.carriers())) {
            return Optional.empty();
        }
        if (role.outlivesRequest()) {
            findings.add(ReadRule.CONTEXT_OUTLIVED, parameter.site(), parameter.shown(), role.shown());
        }
        return Optional.of(new Input.Context(parameter.name(), TypeNames.of(parameter.type()), parameter.site()));
    }

    private List<Draft> drafts(Parameter parameter, boolean existing) {
        if (jaxRs.find(parameter.carriers(), "BeanParam").isPresent()) {
            if (existing) {
                return beanParams.of(parameter.type(), parameter.method().shown(), parameter.site());
            }
            findings.add(ReadRule.BEAN_PARAM, parameter.site(), parameter.shown());
            return List.of();
        }
        Optional<FoundAnnotation> foreign = jaxRs.find(parameter.carriers(), "MatrixParam", "CookieParam");
        foreign.ifPresent(found ->
                findings.add(ReadRule.PARAMETER_ANNOTATION, parameter.site(), parameter.shown(), found.simpleName()));
        return List.of(draft(parameter, existing));
    }

    private Draft draft(Parameter parameter, boolean existing) {
        TypeMirror declared = parameter.type();
        boolean optional = Unwrapped.is(declared, "java.util.Optional");
        TypeMirror type = optional ? Unwrapped.argument(declared).orElse(declared) : declared;
        String name = Unwrapped.nameOf(type);
        if (OPTIONAL_PRIMITIVES.contains(name)) {
            String plain = name.substring("java.util.".length());
            String boxed = plain.equals("OptionalInt") ? "Integer" : plain.substring("Optional".length());
            findings.add(ReadRule.OPTIONAL_PRIMITIVE, parameter.site(), parameter.shown(), plain, boxed);
        }
        boolean upload = Unwrapped.isUpload(type);
        boolean bytes = upload || Unwrapped.isBytes(type);
        int refusals = shapes.refusals();
        Shape shape = bytes
                ? new Shape.Binary(existing ? jaxRs.mediaType("Consumes", parameter.method()) : Optional.empty())
                : shapes.read(
                        type,
                        Spot.in(
                                parameter.shown(),
                                parameter.site(),
                                parameter.method().shown()));
        return new Draft(
                parameter.name(),
                parameter.shown(),
                parameter.carriers(),
                declared,
                optional,
                shape,
                bytes,
                shapes.refusals() > refusals,
                compilation.docs().parameter(parameter.method().chain(), parameter.index()),
                jaxRs.bound(parameter.carriers())
                        .or(() -> upload ? Optional.of(new JaxRs.Bound(Place.FORM, "")) : Optional.empty()),
                parameter.site());
    }

    private Map<String, Place> places(
            ServiceMethod method,
            HttpMethod http,
            String path,
            boolean existing,
            Exchange exchange,
            Map<Integer, List<Draft>> drafts) {
        List<Draft> all = drafts.values().stream().flatMap(List::stream).toList();
        return binding.of(method.shown(), http, Set.copyOf(Paths.variables(path)), existing, takesText(exchange), all);
    }

    /** Whether a text is the body as it stands. */
    private static boolean takesText(Exchange exchange) {
        return !exchange.consumes().isEmpty()
                && !exchange.consumes().get(0).isJson()
                && !exchange.consumes().get(0).isForm();
    }

    private List<Input> merged(
            ServiceMethod method,
            Map<Integer, Input> inputs,
            Map<Integer, List<Draft>> drafts,
            Map<String, Place> places) {
        List<Input> merged = new ArrayList<>();
        for (int at = 0; at < method.element().getParameters().size(); at++) {
            Optional.ofNullable(inputs.get(at)).ifPresent(merged::add);
            for (Draft draft : drafts.getOrDefault(at, List.of())) {
                Optional.ofNullable(places.get(draft.shown())).ifPresent(place -> merged.add(wire(draft, place)));
            }
        }
        return merged;
    }

    private Input.Wire wire(Draft draft, Place place) {
        Optional<String> value = compilation
                .annotations()
                .find(draft.carriers(), Vocabulary.DEFAULT)
                .or(() -> jaxRs.find(draft.carriers(), "DefaultValue"))
                .map(found -> found.text("value"))
                .or(() -> compilation.swagger().text(draft.carriers(), "defaultValue"));
        boolean required = place == Place.PATH
                || (!draft.optional()
                        && value.isEmpty()
                        && compilation
                                .swagger()
                                .required(draft.carriers())
                                .orElseGet(() -> !nullness.isNullable(draft.carriers())));
        String name = draft.bound()
                .map(JaxRs.Bound::name)
                .filter(written -> !written.isEmpty())
                .orElseGet(() -> place == Place.BODY_PROPERTY ? shapes.spelled(draft.javaName()) : draft.javaName());
        return new Input.Wire(
                draft.javaName(),
                name,
                place,
                TypeNames.of(draft.declared()),
                draft.optional(),
                draft.shape(),
                required,
                value,
                labels.of(draft.carriers(), draft.javaName(), draft.javadoc()),
                constraints.of(draft.carriers()),
                lookups.values(draft.carriers(), draft.site()),
                lookups.schema(draft.carriers(), draft.site()),
                RequiredPaths.of(shapes, draft.shape()),
                place == Place.BODY || place == Place.RAW_BODY ? Carriage.NONE : carriages.of(draft.carriers()),
                hints.of(draft.carriers(), draft.site()),
                draft.site());
    }
}
