package dev.troodon.processor.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * What the annotations of swagger-annotations version 2 say, read by their names. They yield to our own, and in questions of JSON to
 * Jackson's; they go before Javadoc and names. Costs nothing where they are not on the class path.
 */
public final class SwaggerAnnotations {
    private static final String ROOT = "io.swagger.v3.oas.annotations.";
    private static final String SCHEMA = ROOT + "media.Schema";
    private static final String ARRAY = ROOT + "media.ArraySchema";
    private static final String PARAMETER = ROOT + "Parameter";
    private static final String OPERATION = ROOT + "Operation";
    private static final String HIDDEN = ROOT + "Hidden";

    private final Annotations annotations;
    private final boolean present;

    /**
     * For one compilation.
     *
     * @param elements the compiler's
     * @param annotations finds annotations
     */
    SwaggerAnnotations(Elements elements, Annotations annotations) {
        this.annotations = annotations;
        this.present = elements.getTypeElement(SCHEMA) != null;
    }

    /**
     * A text of a parameter, property or type: of {@code @Parameter}, {@code @Schema} or {@code @ArraySchema}.
     *
     * @param carriers where they may stand, nearest first
     * @param attribute {@code title}, {@code description}, {@code format}, {@code defaultValue} or {@code pattern}
     * @return the text; empty if there is none
     */
    public Optional<String> text(List<? extends Element> carriers, String attribute) {
        for (FoundAnnotation schema : schemas(carriers)) {
            Optional<String> text = schema.nonEmpty(attribute);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a value, an operation or a type is left out of documents.
     *
     * @param carriers where annotations may stand
     * @return true if one says so
     */
    public boolean isHidden(List<? extends Element> carriers) {
        if (!present) {
            return false;
        }
        if (annotations.find(carriers, HIDDEN).isPresent()) {
            return true;
        }
        for (FoundAnnotation found : schemas(carriers)) {
            if (found.flag("hidden")) {
                return true;
            }
        }
        return operation(carriers).map(found -> found.flag("hidden")).orElse(false);
    }

    /**
     * Whether a request must carry a value.
     *
     * @param carriers where annotations may stand, nearest first
     * @return what is said; empty if nothing is
     */
    public Optional<Boolean> required(List<? extends Element> carriers) {
        for (FoundAnnotation found : schemas(carriers)) {
            String mode = found.constant("requiredMode");
            if (mode.equals("REQUIRED") || mode.equals("NOT_REQUIRED")) {
                return Optional.of(mode.equals("REQUIRED"));
            }
            if (found.written("required").isPresent()) {
                return Optional.of(found.flag("required"));
            }
        }
        return Optional.empty();
    }

    /**
     * Which way a property travels.
     *
     * @param carriers where annotations may stand, nearest first
     * @return {@code READ_ONLY}, {@code WRITE_ONLY} or another mode; empty if nothing is said
     */
    public String accessMode(List<? extends Element> carriers) {
        for (FoundAnnotation found : schemas(carriers)) {
            String mode = found.constant("accessMode");
            if (!mode.isEmpty() && !mode.equals("AUTO")) {
                return mode;
            }
        }
        return "";
    }

    /**
     * Whole numbers that limit sizes.
     *
     * @param carriers where annotations may stand, nearest first
     * @param attribute {@code minLength}, {@code maxLength}, {@code minItems} or {@code maxItems}
     * @return the number; empty if it was not written
     */
    public Optional<Integer> size(List<? extends Element> carriers, String attribute) {
        if (present) {
            for (FoundAnnotation found : with(carriers, SCHEMA, PARAMETER, ARRAY)) {
                for (FoundAnnotation each : withInner(found)) {
                    if (each.written(attribute).isPresent()) {
                        return Optional.of((int) each.number(attribute));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Numbers that limit numbers.
     *
     * @param carriers where annotations may stand, nearest first
     * @param attribute {@code minimum} or {@code maximum}
     * @return the number; empty if there is none, or it is none
     */
    public Optional<BigDecimal> number(List<? extends Element> carriers, String attribute) {
        try {
            return text(carriers, attribute).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /**
     * Whether a limit itself is not allowed.
     *
     * @param carriers where annotations may stand
     * @param attribute {@code exclusiveMinimum} or {@code exclusiveMaximum}
     * @return true if one says so
     */
    public boolean flag(List<? extends Element> carriers, String attribute) {
        for (FoundAnnotation found : schemas(carriers)) {
            if (found.flag(attribute)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What {@code @Operation} says of a method.
     *
     * @param chain the method and those that it overrides
     * @return the annotation; empty if there is none
     */
    public Optional<FoundAnnotation> operation(List<? extends Element> chain) {
        return present ? annotations.find(chain, OPERATION) : Optional.empty();
    }

    /** Everything that says something of a value, the most telling first. */
    private List<FoundAnnotation> schemas(List<? extends Element> carriers) {
        if (!present) {
            return List.of();
        }
        List<FoundAnnotation> schemas = new ArrayList<>();
        for (FoundAnnotation found : with(carriers, PARAMETER, SCHEMA)) {
            schemas.addAll(withInner(found));
        }
        for (FoundAnnotation array : with(carriers, ARRAY)) {
            schemas.addAll(array.nested("arraySchema"));
        }
        return schemas;
    }

    private static List<FoundAnnotation> withInner(FoundAnnotation found) {
        List<FoundAnnotation> all = new ArrayList<>(List.of(found));
        if (found.name().equals(PARAMETER)) {
            all.addAll(found.nested("schema"));
        }
        return all;
    }

    private List<FoundAnnotation> with(List<? extends Element> carriers, String... names) {
        List<FoundAnnotation> found = new ArrayList<>();
        for (String name : names) {
            annotations.find(carriers, name).ifPresent(found::add);
        }
        return found;
    }
}
