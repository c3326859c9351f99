package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Hierarchy;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;

/** Finds the annotated methods of a service, inherited ones included, in the order of their declaration. */
final class ServiceMethods {
    private static final String[] PATTERNS = {Vocabulary.ACTION, Vocabulary.POLLING_TRIGGER, Vocabulary.WEBHOOK_TRIGGER
    };

    private final Compilation compilation;
    private final Findings findings;

    ServiceMethods(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    List<ServiceMethod> of(TypeElement service) {
        DeclaredType type = (DeclaredType) service.asType();
        List<ExecutableElement> all = new ArrayList<>();
        Map<String, List<ExecutableElement>> byName = new HashMap<>();
        for (DeclaredType each : Hierarchy.of(compilation, type)) {
            for (ExecutableElement method :
                    ElementFilter.methodsIn(each.asElement().getEnclosedElements())) {
                all.add(method);
                byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(method);
            }
        }
        List<ServiceMethod> found = new ArrayList<>();
        for (ExecutableElement method : all) {
            List<ExecutableElement> namesakes =
                    byName.getOrDefault(method.getSimpleName().toString(), List.of());
            if (namesakes.stream().noneMatch(other -> overrides(other, method, service))) {
                read(service, method, namesakes).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ServiceMethod> read(
            TypeElement service, ExecutableElement method, List<ExecutableElement> namesakes) {
        List<ExecutableElement> overridden = namesakes.stream()
                .filter(other -> overrides(method, other, service))
                .toList();
        List<ExecutableElement> chain = new ArrayList<>(List.of(method));
        chain.addAll(overridden);
        Optional<FoundAnnotation> pattern = compilation.annotations().find(chain, PATTERNS);
        if (pattern.isEmpty() || !isCallable(service, method) || hasSecondPattern(service, method, pattern.get())) {
            return Optional.empty();
        }
        return Optional.of(new ServiceMethod(service, method, overridden, signature(service, method), pattern.get()));
    }

    private ExecutableType signature(TypeElement service, ExecutableElement method) {
        try {
            return (ExecutableType) compilation.types().asMemberOf((DeclaredType) service.asType(), method);
        } catch (IllegalArgumentException notAMember) {
            // Only source with mistakes gets here, and javac reports those itself.
            return (ExecutableType) method.asType();
        }
    }

    private boolean overrides(ExecutableElement one, ExecutableElement other, TypeElement service) {
        return one != other && compilation.elements().overrides(one, other, service);
    }

    private boolean isCallable(TypeElement service, ExecutableElement method) {
        boolean fixed = method.getModifiers().contains(Modifier.STATIC);
        boolean open = method.getModifiers().contains(Modifier.PUBLIC);
        if (fixed || !open) {
            findings.add(
                    ReadRule.METHOD_NOT_CALLABLE,
                    compilation.sources().site(method, Site.at(service)),
                    service.getSimpleName() + "." + method.getSimpleName(),
                    fixed ? "static" : "not public");
        }
        return open && !fixed;
    }

    private boolean hasSecondPattern(TypeElement service, ExecutableElement method, FoundAnnotation pattern) {
        for (String other : PATTERNS) {
            Optional<FoundAnnotation> second = compilation.annotations().find(pattern.element(), other);
            if (second.isPresent() && !other.equals(pattern.name())) {
                findings.add(
                        ReadRule.SEVERAL_PATTERNS,
                        compilation.sources().site(second.get(), Site.at(service)),
                        service.getSimpleName() + "." + method.getSimpleName(),
                        pattern.simpleName(),
                        second.get().simpleName());
                return true;
            }
        }
        return false;
    }
}
