package dev.troodon.processor.shape;

import dev.troodon.processor.diagnostics.DocsRule;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.Nearest;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What {@code @Describe} on a connector and its package says of types that cannot be annotated. For one connector. */
public final class Descriptions {
    private final Findings findings;
    private final Map<String, FoundAnnotation> byType = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private Descriptions(Findings findings) {
        this.findings = findings;
    }

    /**
     * What a connector says of other types. What its type says goes before what its package says.
     *
     * @param compilation asks the compiler
     * @param connector the connector's type
     * @param findings takes types that are described twice
     * @return the descriptions
     */
    public static Descriptions of(Compilation compilation, TypeElement connector, Findings findings) {
        Descriptions descriptions = new Descriptions(findings);
        for (Element carrier : List.of(connector, compilation.elements().getPackageOf(connector))) {
            Set<String> here = new HashSet<>();
            for (FoundAnnotation found : compilation.annotations().all(carrier)) {
                if (found.name().equals(Vocabulary.DESCRIBE)) {
                    String type = found.mentioned("type")
                            .filter(DeclaredType.class::isInstance)
                            .map(mentioned -> Hierarchy.nameOf((DeclaredType) mentioned))
                            .orElse("");
                    if (!here.add(type)) {
                        findings.add(DocsRule.DESCRIBED_TWICE, found.site(), type);
                    }
                    descriptions.byType.putIfAbsent(type, found);
                    if (carrier != connector) {
                        // The package speaks for all of its connectors, so not each of them needs it.
                        descriptions.used.add(type);
                    }
                }
            }
        }
        return descriptions;
    }

    /** Whether a type is described, so that what is read of it is good for this connector only. */
    boolean has(Element type) {
        return !byType.isEmpty()
                && byType.containsKey(((TypeElement) type).getQualifiedName().toString());
    }

    /** What is said of a type. */
    Optional<FoundAnnotation> of(TypeElement type) {
        if (byType.isEmpty()) {
            return Optional.empty();
        }
        String name = type.getQualifiedName().toString();
        used.add(name);
        return Optional.ofNullable(byType.get(name));
    }

    /** What is said of a property, by one of its names. */
    static Optional<FoundAnnotation> property(Optional<FoundAnnotation> description, String name, String otherName) {
        if (description.isPresent()) {
            for (FoundAnnotation property : description.get().nested("properties")) {
                String described = property.text("name");
                if (described.equals(name) || described.equals(otherName)) {
                    return Optional.of(property);
                }
            }
        }
        return Optional.empty();
    }

    /** The text as it is, but for what is said otherwise. */
    static Text over(Text text, Optional<FoundAnnotation> said) {
        if (said.isEmpty()) {
            return text;
        }
        Optional<String> title = said.get().nonEmpty("title");
        Visibility visibility = Labels.visibility(said.get().constant("visibility"));
        return new Text(
                title.orElse(text.title()),
                said.get().nonEmpty("description").orElse(text.description()),
                visibility == Visibility.NORMAL ? text.visibility() : visibility,
                title.isPresent() || text.titleWritten());
    }

    /** Complains of what is said of properties that there are not. */
    void check(TypeElement type, Optional<FoundAnnotation> description, List<String> names) {
        if (description.isPresent()) {
            List<String> known = new ArrayList<>(names);
            for (FoundAnnotation property : description.get().nested("properties")) {
                String name = property.text("name");
                if (!known.contains(name)) {
                    findings.add(
                            DocsRule.DESCRIBES_UNKNOWN_PROPERTY,
                            description.get().site(),
                            type.getSimpleName(),
                            name,
                            Nearest.remedy(name, known));
                }
            }
        }
    }

    /** Complains of types on the connector's type that nothing uses. To be called last. */
    public void complainOfUnused() {
        byType.forEach((type, found) -> {
            if (!used.contains(type)) {
                findings.add(DocsRule.DESCRIBES_UNUSED_TYPE, found.site(), type);
            }
        });
    }
}
