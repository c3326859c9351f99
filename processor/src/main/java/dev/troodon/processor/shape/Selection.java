package dev.troodon.processor.shape;

import dev.troodon.processor.source.Annotations;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Properties that an annotation leaves out or lets in by their names, on a type or on a property of that type. */
final class Selection {
    /** All properties. */
    static final Selection ALL = new Selection(List.of(), false, false, Optional.empty());

    private final List<String> ignored;
    private final boolean stillWritten;
    private final boolean stillRead;
    private final Optional<List<String>> included;

    private Selection(List<String> ignored, boolean stillWritten, boolean stillRead, Optional<List<String>> included) {
        this.ignored = ignored;
        this.stillWritten = stillWritten;
        this.stillRead = stillRead;
        this.included = included;
    }

    static Selection of(Annotations annotations, List<? extends Element> carriers) {
        Optional<FoundAnnotation> ignoring = annotations.find(carriers, Jackson.IGNORE_PROPERTIES);
        Optional<FoundAnnotation> including = annotations.find(carriers, Jackson.INCLUDE_PROPERTIES);
        if (ignoring.isEmpty() && including.isEmpty()) {
            return ALL;
        }
        return new Selection(
                ignoring.map(found -> found.texts("value")).orElse(List.of()),
                ignoring.map(found -> found.flag("allowGetters")).orElse(false),
                ignoring.map(found -> found.flag("allowSetters")).orElse(false),
                including.map(found -> found.texts("value")).filter(names -> !names.equals(List.of("\u0000"))));
    }

    boolean isAll() {
        return ignored.isEmpty() && included.isEmpty();
    }

    boolean lets(String name, Direction direction) {
        if (included.isPresent() && !included.get().contains(name)) {
            return false;
        }
        return !ignored.contains(name) || (direction == Direction.WRITING ? stillWritten : stillRead);
    }

    /** What tells a type that is used so from the whole type. */
    String key() {
        return isAll() ? "" : "-" + ignored + stillWritten + stillRead + included.orElse(List.of("*"));
    }

    /** What the name of such a definition ends in. */
    String suffix() {
        List<String> words = new ArrayList<>();
        included.ifPresent(names -> words.add("With" + joined(names)));
        if (!ignored.isEmpty()) {
            words.add("Without" + joined(ignored));
        }
        return String.join("", words);
    }

    private static String joined(List<String> names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(text.isEmpty() ? "" : "And").append(Words.pascal(name));
        }
        return text.toString();
    }
}
