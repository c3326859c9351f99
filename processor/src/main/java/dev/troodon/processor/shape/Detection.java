package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which members Jackson sees without an annotation of their own: its defaults, or what {@code @JsonAutoDetect} says. */
final class Detection {
    private final Optional<FoundAnnotation> detect;

    Detection(Annotations annotations, List<TypeElement> chain) {
        this.detect = annotations.find(chain, Jackson.AUTO_DETECT);
    }

    boolean field(Element field) {
        return sees("fieldVisibility", "PUBLIC_ONLY", field);
    }

    boolean getter(Element method) {
        return sees("getterVisibility", "PUBLIC_ONLY", method);
    }

    boolean isGetter(Element method) {
        return sees("isGetterVisibility", "PUBLIC_ONLY", method);
    }

    boolean setter(Element method) {
        return sees("setterVisibility", "ANY", method);
    }

    private boolean sees(String attribute, String otherwise, Element member) {
        String said = detect.map(found -> found.constant(attribute)).orElse("");
        Set<Modifier> modifiers = member.getModifiers();
        return switch (said.isEmpty() || said.equals("DEFAULT") ? otherwise : said) {
            case "ANY" -> true;
            case "NON_PRIVATE" -> !modifiers.contains(Modifier.PRIVATE);
            case "PROTECTED_AND_PUBLIC" ->
                modifiers.contains(Modifier.PROTECTED) || modifiers.contains(Modifier.PUBLIC);
            case "PUBLIC_ONLY" -> modifiers.contains(Modifier.PUBLIC);
            default -> false;
        };
    }
}
