package dev.troodon.processor.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Tells comments of the {@code ///} kind, which are Markdown, from others. Compilers tell since JDK 23, by a method that the oldest
 * supported JDK does not have, so it is called by its name.
 */
final class CommentKinds {
    private static final int FIRST = 23;

    private final Elements elements;
    private final @Nullable Method kind;

    CommentKinds(Elements elements) {
        this.elements = elements;
        this.kind = Runtime.version().feature() < FIRST ? null : method();
    }

    boolean isMarkdown(Element element) {
        if (kind == null) {
            return false;
        }
        try {
            return "END_OF_LINE".equals(String.valueOf(kind.invoke(elements, element)));
        } catch (IllegalAccessException | InvocationTargetException unexpected) {
            return false;
        }
    }

    private static @Nullable Method method() {
        try {
            return Elements.class.getMethod("getDocCommentKind", Element.class);
        } catch (NoSuchMethodException absent) {
            return null;
        }
    }
}
