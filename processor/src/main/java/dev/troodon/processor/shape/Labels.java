package dev.troodon.processor.shape;

import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.SwaggerAnnotations;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.Words;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What a person reads: {@code @Display}, else what swagger-annotations say, else the name in words and the Javadoc. */
public final class Labels {
    private final Annotations annotations;
    private final SwaggerAnnotations swagger;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public Labels(Compilation compilation) {
        this.annotations = compilation.annotations();
        this.swagger = compilation.swagger();
    }

    /**
     * The text of a parameter, property or type.
     *
     * @param carriers what {@code @Display} may stand on, nearest first
     * @param name the name in Java
     * @param javadoc what the Javadoc says; empty if nothing
     * @return the text
     */
    public Text of(List<? extends Element> carriers, String name, String javadoc) {
        Optional<FoundAnnotation> display = annotations.find(carriers, Vocabulary.DISPLAY);
        Optional<String> title =
                display.flatMap(found -> found.nonEmpty("value")).or(() -> swagger.text(carriers, "title"));
        String description = display.flatMap(found -> found.nonEmpty("description"))
                .or(() -> swagger.text(carriers, "description"))
                .orElse(javadoc);
        Visibility visibility = display.map(found -> visibility(found.constant("visibility")))
                .orElseGet(() -> swagger.isHidden(carriers) ? Visibility.INTERNAL : Visibility.NORMAL);
        return new Text(title.orElseGet(() -> Words.sentence(name)), description, visibility, title.isPresent());
    }

    /**
     * A visibility by the name of the annotation's constant.
     *
     * @param constant the name
     * @return the visibility; normal where there is none of that name
     */
    public static Visibility visibility(String constant) {
        for (Visibility visibility : Visibility.values()) {
            if (visibility.name().equals(constant)) {
                return visibility;
            }
        }
        return Visibility.NORMAL;
    }
}
