package dev.troodon.processor.read;

import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** JAX-RS's annotations of both namespaces, by name. */
final class JaxRs {
    private static final List<String> PREFIXES = List.of("jakarta.ws.rs.", "javax.ws.rs.");

    private final Annotations annotations;

    JaxRs(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Where a parameter annotation says that its value is. */
    record Bound(Input.Place place, String name) {}

    Optional<Bound> bound(List<? extends Element> carriers) {
        return bound(carriers, "PathParam", Input.Place.PATH)
                .or(() -> bound(carriers, "QueryParam", Input.Place.QUERY))
                .or(() -> bound(carriers, "HeaderParam", Input.Place.HEADER))
                .or(() -> bound(carriers, "FormParam", Input.Place.FORM))
                .or(() -> annotations
                        .find(carriers, "org.glassfish.jersey.media.multipart.FormDataParam")
                        .map(found -> new Bound(Input.Place.FORM, found.text("value"))));
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
        return Arrays.stream(HttpMethod.values())
                .filter(method -> find(carriers, method.name()).isPresent())
                .findFirst();
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
        return PREFIXES.stream().anyMatch(prefix -> annotation.name().equals(prefix + "NameBinding"));
    }

    private Optional<Bound> bound(List<? extends Element> carriers, String simpleName, Input.Place place) {
        return find(carriers, simpleName).map(found -> new Bound(place, found.text("value")));
    }

    private static String[] names(String subpackage, String... simpleNames) {
        return Arrays.stream(simpleNames)
                .flatMap(name -> Stream.of(PREFIXES.get(0), PREFIXES.get(1)).map(prefix -> prefix + subpackage + name))
                .toArray(String[]::new);
    }
}
