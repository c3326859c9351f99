package dev.troodon.processor.source;

import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What is needed to ask the compiler.
 *
 * @param elements the compiler's
 * @param types the compiler's
 * @param annotations finds annotations
 * @param docs reads Javadoc
 * @param swagger reads the annotations of swagger-annotations
 * @param sources knows what is being compiled
 */
public record Compilation(
        Elements elements,
        Types types,
        Annotations annotations,
        Docs docs,
        SwaggerAnnotations swagger,
        Sources sources) {
    /**
     * For one processor.
     *
     * @param elements the compiler's
     * @param types the compiler's
     * @param sources filled by the processor once a round
     * @return the compilation
     */
    public static Compilation of(Elements elements, Types types, Sources sources) {
        Annotations annotations = new Annotations(elements);
        return new Compilation(
                elements,
                types,
                annotations,
                new Docs(elements, types, sources),
                new SwaggerAnnotations(elements, annotations),
                sources);
    }
}
