package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input.Place;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.shape.Shapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/**
 * The binding rule: what JAX-RS's annotations say; else the path, for a variable of its template; else, without a body, the
 * query; else the one object is the body and the rest query; else the rest together form the body.
 */
final class Binding {
    private final Shapes shapes;
    private final Findings findings;

    Binding(Shapes shapes, Findings findings) {
        this.shapes = shapes;
        this.findings = findings;
    }

    /**
     * Where each parameter is, by {@link Draft#shown()}; one that is nowhere, as a second body, is reported and left out.
     *
     * @param existing whether JAX-RS itself binds: then what has no annotation is the body
     * @param takesText whether a text is the body as it stands, not a value in JSON
     */
    Map<String, Place> of(
            String method,
            HttpMethod http,
            Set<String> pathVariables,
            boolean existing,
            boolean takesText,
            List<Draft> drafts) {
        Map<String, Place> places = new HashMap<>();
        for (Draft draft : drafts) {
            Optional<Place> said = draft.bound().map(JaxRs.Bound::place);
            if (said.isEmpty() && !existing && pathVariables.contains(draft.javaName())) {
                said = Optional.of(Place.PATH);
            }
            said.ifPresent(place -> places.put(draft.shown(), place));
        }
        List<Draft> rest = drafts.stream()
                .filter(draft -> !places.containsKey(draft.shown()))
                .toList();
        boolean form = places.containsValue(Place.FORM);
        if (http.hasBody() && !form) {
            withBody(method, existing, takesText, rest, places);
        } else {
            rest.forEach(draft -> withoutBody(form ? "form" : http.name(), draft, places));
        }
        for (Draft draft : drafts) {
            Optional.ofNullable(places.get(draft.shown())).ifPresent(place -> refuseObjectInUrl(draft, place));
        }
        return places;
    }

    private void withBody(
            String method, boolean existing, boolean takesText, List<Draft> rest, Map<String, Place> places) {
        List<Draft> objects = new ArrayList<>();
        List<Draft> scalars = new ArrayList<>();
        for (Draft draft : rest) {
            boolean whole = existing || isObject(draft) || (takesText && isText(draft));
            (whole ? objects : scalars).add(draft);
        }
        if (objects.size() > 1) {
            findings.add(
                    ReadRule.SEVERAL_BODIES,
                    objects.get(1).site(),
                    method,
                    objects.get(0).javaName(),
                    objects.get(1).javaName());
        }
        for (Draft draft : scalars) {
            places.put(draft.shown(), objects.isEmpty() ? Place.BODY_PROPERTY : Place.QUERY);
        }
        if (!objects.isEmpty()) {
            Draft body = objects.get(0);
            boolean raw = body.bytes() || (takesText && isText(body));
            places.put(body.shown(), raw ? Place.RAW_BODY : Place.BODY);
        }
    }

    private void withoutBody(String http, Draft draft, Map<String, Place> places) {
        if (draft.bytes()) {
            findings.add(ReadRule.BYTES_WITHOUT_BODY, draft.site(), draft.shown());
        } else if (isObject(draft)) {
            findings.add(ReadRule.OBJECT_WITHOUT_BODY, draft.site(), draft.shown(), http);
        } else {
            places.put(draft.shown(), Place.QUERY);
        }
    }

    private void refuseObjectInUrl(Draft draft, Place place) {
        boolean single = place == Place.PATH || draft.bound().isPresent();
        if (single && draft.bytes() && place != Place.FORM) {
            findings.add(ReadRule.BYTES_WITHOUT_BODY, draft.site(), draft.shown());
        } else if (single && !draft.bytes() && isObject(draft)) {
            findings.add(ReadRule.OBJECT_IN_URL, draft.site(), draft.shown(), name(place));
        }
    }

    private boolean isObject(Draft draft) {
        if (draft.refused()) {
            return false;
        }
        Shape shape = draft.shape();
        return draft.bytes()
                || !(shapes.isScalar(shape) || (shape instanceof Shape.Many many && shapes.isScalar(many.of())));
    }

    private static boolean isText(Draft draft) {
        TypeMirror type = draft.declared();
        return Unwrapped.is(draft.optional() ? Unwrapped.argument(type).orElse(type) : type, "java.lang.String");
    }

    private static String name(Place place) {
        return switch (place) {
            case PATH -> "the path";
            case HEADER -> "a header";
            case FORM -> "a form";
            case QUERY, BODY, BODY_PROPERTY, RAW_BODY -> "the query";
        };
    }
}
