package dev.troodon.processor.source;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Whether something may be null, as annotations say: any {@code @Nullable} by its simple name, whoever's it is, any
 * {@code @NonNull}, and the scopes of JSpecify.
 */
public final class Nullness {
    private static final Set<String> NON_NULL = Set.of("NonNull", "Nonnull", "NotNull");
    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

    /** Since then the compiler shows type annotations of class files. */
    private static final int TYPE_ANNOTATIONS_IN_CLASS_FILES = 22;

    private final Compilation compilation;

    /**
     * For one compilation.
     *
     * @param compilation asks the compiler
     */
    public Nullness(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * Whether one of several elements says that null is possible.
     *
     * @param carriers the elements
     * @return true if an annotation says so
     */
    public boolean isNullable(List<? extends Element> carriers) {
        return any(carriers, Set.of("Nullable", "CheckForNull"));
    }

    /**
     * Whether one of several elements says that null is impossible.
     *
     * @param carriers the elements
     * @return true if an annotation says so
     */
    public boolean isNonNull(List<? extends Element> carriers) {
        return any(carriers, NON_NULL);
    }

    /**
     * Whether what is not annotated is not null here. False for a class file whose type annotations this compiler does not
     * show: then a {@code @Nullable} could have been overlooked.
     *
     * @param element where
     * @return true inside {@code @NullMarked}
     */
    public boolean isMarked(Element element) {
        boolean visible = compilation.sources().contains(element)
                || Runtime.version().feature() >= TYPE_ANNOTATIONS_IN_CLASS_FILES;
        if (!visible) {
            return false;
        }
        for (Element scope = element; scope != null; scope = scope.getEnclosingElement()) {
            if (compilation.annotations().find(scope, UNMARKED).isPresent()) {
                return false;
            }
            if (compilation.annotations().find(scope, MARKED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean any(List<? extends Element> carriers, Set<String> simpleNames) {
        return carriers.stream()
                .flatMap(carrier -> compilation.annotations().all(carrier).stream())
                .anyMatch(annotation -> simpleNames.contains(annotation.simpleName()));
    }
}
