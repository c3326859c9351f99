package dev.troodon.processor.read;

import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** JAX-RS's annotations of both namespaces, by name. */
final class JaxRs {
    private static final String JAKARTA = "jakarta.ws.rs.";
    private static final String JAVAX = "javax.ws.rs.";
    private static final List<Input.Place> PLACES =
            List.of(Input.Place.PATH, Input.Place.QUERY, Input.Place.HEADER, Input.Place.FORM);

    private final Annotations annotations;

    JaxRs(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Where a parameter annotation says that its value is. */
    record Bound(Input.Place place, String name) {}

    Optional<Bound> bound(List<? extends Element> carriers) {
        for (Input.Place place : PLACES) {
            Optional<FoundAnnotation> found = find(carriers, annotation(place));
            if (found.isPresent()) {
                return Optional.of(new Bound(place, found.get().text("value")));
            }
        }
        return annotations
                .find(carriers, "org.glassfish.jersey.media.multipart.FormDataParam")
                .map(found -> new Bound(Input.Place.FORM, found.text("value")));
    }

    Optional<FoundAnnotation> find(List<? extends Element> carriers, String... simpleNames) {
        return annotations.find(carriers, names("", simpleNames));
    }

    boolean isContext(List<? extends Element> carriers) {
        return annotations.find(carriers, names("core.", "Context")).isPresent()
                || annotations.find(carriers, names("container.", "Suspended")).isPresent();
    }

    Optional<String> path(List<? extends Element> carriers) {
        return find(carriers, "Path").map(found -> found.text("value"));
    }

    Optional<HttpMethod> method(List<? extends Element> carriers) {
        for (HttpMethod method : HttpMethod.values()) {
            if (find(carriers, method.name()).isPresent()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** The one media type that {@code @Consumes} or {@code @Produces} names on a method or else on its type. */
    Optional<String> mediaType(String simpleName, ServiceMethod method) {
        List<String> types = find(method.chain(), simpleName)
                .or(() -> find(List.of(method.service()), simpleName))
                .map(found -> found.texts("value"))
                .orElse(List.of());
        return types.size() == 1 && !types.get(0).contains("*") ? Optional.of(types.get(0)) : Optional.empty();
    }

    static boolean isNameBinding(FoundAnnotation annotation) {
        String name = annotation.name();
        return name.equals(JAKARTA + "NameBinding") || name.equals(JAVAX + "NameBinding");
    }

    private static String annotation(Input.Place place) {
        return switch (place) {
            case PATH -> "PathParam";
            case QUERY -> "QueryParam";
            case HEADER -> "HeaderParam";
            case FORM -> "FormParam";
            case BODY, BODY_PROPERTY, RAW_BODY -> throw new IllegalArgumentException("No annotation binds " + place);
        };
    }

    private static String[] names(String subpackage, String... simpleNames) {
        String[] names = new String[2 * simpleNames.length];
        for (int at = 0; at < simpleNames.length; at++) {
            names[2 * at] = JAKARTA + subpackage + simpleNames[at];
            names[2 * at + 1] = JAVAX + subpackage + simpleNames[at];
        }
        return names;
    }
}
