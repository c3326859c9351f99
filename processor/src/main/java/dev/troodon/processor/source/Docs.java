package dev.troodon.processor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/**
 * What Javadoc says. Elements from class files say nothing. Where several elements are given, such as a method and those
 * that it overrides, the nearest that says something counts. A comment is taken apart once, however often it is asked: a
 * record's once for each component, and all of them for each operation that the record is met in. For one thread.
 */
public final class Docs {
    private final Elements elements;
    private final Map<Element, Javadoc> parsed = new HashMap<>();

    /**
     * For one compilation.
     *
     * @param elements the compiler's
     */
    public Docs(Elements elements) {
        this.elements = elements;
    }

    /**
     * The main text.
     *
     * @param chain elements, nearest first
     * @return plain text on one line; empty if there is none
     */
    public String description(List<? extends Element> chain) {
        return first(chain, element -> read(element).description());
    }

    /**
     * The {@code @return} text.
     *
     * @param chain methods, nearest first
     * @return plain text on one line; empty if there is none
     */
    public String result(List<? extends Element> chain) {
        return first(chain, element -> read(element).result());
    }

    /**
     * The {@code @param} text of a method's parameter.
     *
     * @param chain methods of one signature, nearest first
     * @param index which parameter
     * @return plain text on one line; empty if there is none
     */
    public String parameter(List<? extends ExecutableElement> chain, int index) {
        return first(
                chain,
                method -> component(
                        method,
                        method.getParameters().get(index).getSimpleName().toString()));
    }

    /**
     * The {@code @param} text of a record's component.
     *
     * @param owner the record
     * @param name the component's name
     * @return plain text on one line; empty if there is none
     */
    public String component(Element owner, String name) {
        return read(owner).parameters().getOrDefault(name, "");
    }

    private Javadoc read(Element element) {
        return parsed.computeIfAbsent(element, unread -> Javadoc.parse(elements.getDocComment(unread)));
    }

    private static <E> String first(List<E> chain, Function<E, String> text) {
        List<String> said = new ArrayList<>();
        for (E element : chain) {
            String one = text.apply(element);
            if (!one.isEmpty()) {
                said.add(one);
            }
        }
        String nearest = said.isEmpty() ? "" : said.get(0);
        for (String inherited : said.subList(Math.min(1, said.size()), said.size())) {
            nearest = nearest.replace(PlainText.INHERITED, inherited);
        }
        return nearest.replace(PlainText.INHERITED, "").strip();
    }
}
