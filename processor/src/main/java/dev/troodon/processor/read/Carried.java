package dev.troodon.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Annotations that the host acts upon: who may call, and which filters apply. They are worth nothing on a service that the
 * host does not call itself, so the generated resource repeats them.
 */
final class Carried {
    private static final List<String> SECURITY =
            List.of("jakarta.annotation.security.", "javax.annotation.security.", "io.quarkus.security.");

    private final Annotations annotations;

    Carried(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Those on a method or type and what it overrides or extends. Of several of one type the nearest counts. */
    List<AnnotationSpec> of(List<? extends Element> chain) {
        Map<String, AnnotationSpec> carried = new LinkedHashMap<>();
        add(chain, true, carried);
        return List.copyOf(carried.values());
    }

    /** Those of a method, and of its type, unless the method itself says who may call. */
    List<AnnotationSpec> of(List<? extends Element> method, List<? extends Element> type) {
        Map<String, AnnotationSpec> carried = new LinkedHashMap<>();
        add(method, true, carried);
        boolean decided = carried.keySet().stream().anyMatch(Carried::isSecurity);
        add(type, !decided, carried);
        return List.copyOf(carried.values());
    }

    private void add(List<? extends Element> chain, boolean security, Map<String, AnnotationSpec> carried) {
        for (Element element : chain) {
            for (FoundAnnotation annotation : annotations.all(element)) {
                boolean wanted = isSecurity(annotation.name()) ? security : isBound(annotation);
                if (wanted && !carried.containsKey(annotation.name())) {
                    carried.put(annotation.name(), AnnotationSpec.get(annotation.mirror()));
                }
            }
        }
    }

    private boolean isBound(FoundAnnotation annotation) {
        return annotations.all(annotation.type()).stream().anyMatch(JaxRs::isNameBinding);
    }

    private static boolean isSecurity(String name) {
        return SECURITY.stream().anyMatch(name::startsWith);
    }
}
