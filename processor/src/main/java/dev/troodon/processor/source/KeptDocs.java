package dev.troodon.processor.source;

import dev.troodon.processor.model.TypeDocs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The Javadoc that a module left in a class beside a type, see {@code @KeepDocs}. For one thread. */
final class KeptDocs {
    private final Elements elements;
    private final Types types;
    private final Map<String, Map<String, Javadoc>> known = new HashMap<>();

    KeptDocs(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** What was kept of an element's Javadoc. */
    Javadoc of(Element element) {
        Map<String, Javadoc> kept = beside(element);
        return kept.isEmpty() ? Javadoc.NONE : kept.getOrDefault(DocKeys.of(element, types), Javadoc.NONE);
    }

    boolean has(TypeElement type) {
        return !beside(type).isEmpty();
    }

    private Map<String, Javadoc> beside(Element element) {
        String name = DocKeys.top(element).getQualifiedName().toString();
        if (name.startsWith("java.")) {
            return Map.of();
        }
        Map<String, Javadoc> kept = known.get(name);
        if (kept == null) {
            kept = load(name);
            known.put(name, kept);
        }
        return kept;
    }

    private Map<String, Javadoc> load(String type) {
        TypeElement companion = elements.getTypeElement(type + DocKeys.SUFFIX);
        if (companion == null) {
            return Map.of();
        }
        Optional<FoundAnnotation> docs = new Annotations(elements).find(companion, Vocabulary.KEPT_DOCS);
        if (docs.isEmpty()) {
            return Map.of();
        }
        Map<String, Javadoc> loaded = new HashMap<>();
        for (FoundAnnotation entry : docs.get().nested("value")) {
            Map<String, String> parameters = new HashMap<>();
            for (String parameter : entry.texts("parameters")) {
                int equals = parameter.indexOf('=');
                parameters.put(parameter.substring(0, Math.max(0, equals)), parameter.substring(equals + 1));
            }
            loaded.put(entry.text("element"), new Javadoc(entry.text("text"), parameters, entry.text("result")));
        }
        return loaded;
    }

    /** All Javadoc of a type that is being compiled. */
    static TypeDocs written(TypeElement type, Docs docs, Types types) {
        List<TypeDocs.Entry> entries = new ArrayList<>();
        collect(type, docs, types, entries);
        return new TypeDocs(com.palantir.javapoet.ClassName.get(type), entries);
    }

    private static void collect(Element element, Docs docs, Types types, List<TypeDocs.Entry> entries) {
        Javadoc javadoc = docs.read(element);
        if (!javadoc.equals(Javadoc.NONE)) {
            entries.add(new TypeDocs.Entry(
                    DocKeys.of(element, types),
                    javadoc.description(),
                    javadoc.result(),
                    new TreeMap<>(javadoc.parameters())));
        }
        for (Element inside : element.getEnclosedElements()) {
            switch (inside.getKind()) {
                case CONSTRUCTOR, STATIC_INIT, INSTANCE_INIT, RECORD_COMPONENT -> {
                    // Components are told by their record.
                }
                default -> collect(inside, docs, types, entries);
            }
        }
    }
}
