package dev.troodon.processor.source;

import dev.troodon.processor.model.TypeDocs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What Javadoc says. Elements from class files say only what a
 * companion has kept, see {@code @KeepDocs}. Where several elements are given, such as a method and those
 * that it overrides, the nearest that says something counts. A comment is taken apart once, however often it is asked: a
 * record's once for each component, and all of them for each operation that the record is met in. For one thread.
 */
public final class Docs {
    /** What the class that keeps a type's Javadoc has behind the type's name. */
    public static final String COMPANION = DocKeys.SUFFIX;

    private final Elements elements;
    private final Sources sources;
    private final CommentKinds kinds;
    private final KeptDocs kept;
    private final Map<Element, Javadoc> parsed = new HashMap<>();

    /**
     * For one compilation.
     *
     * @param elements the compiler's
     * @param types the compiler's
     * @param sources knows what is being compiled
     */
    public Docs(Elements elements, Types types, Sources sources) {
        this.elements = elements;
        this.sources = sources;
        this.kinds = new CommentKinds(elements);
        this.kept = new KeptDocs(elements, types);
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

    /**
     * All Javadoc of a type that is being compiled, to be kept.
     *
     * @param type a top-level type
     * @param types the compiler's
     * @return what is documented
     */
    public TypeDocs all(TypeElement type, Types types) {
        return KeptDocs.written(type, this, types);
    }

    /**
     * Whether the module of a type from a class file has kept its Javadoc.
     *
     * @param type a type that is not being compiled
     * @return true if there is a companion
     */
    public boolean isKept(TypeElement type) {
        return kept.has(type);
    }

    Javadoc read(Element element) {
        Javadoc known = parsed.get(element);
        if (known == null) {
            known = parse(element);
            parsed.put(element, known);
        }
        return known;
    }

    private Javadoc parse(Element element) {
        String comment = elements.getDocComment(element);
        if (comment == null) {
            return sources.contains(element) ? Javadoc.NONE : kept.of(element);
        }
        return Javadoc.parse(kinds.isMarkdown(element) ? Markdown.toJavadoc(comment) : comment);
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
