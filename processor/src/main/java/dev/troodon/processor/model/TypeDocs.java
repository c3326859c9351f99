package dev.troodon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Javadoc of a top-level type and all that is in it.
 *
 * @param type the type
 * @param entries what is documented, in the order of the source
 */
public record TypeDocs(ClassName type, List<Entry> entries) {
    /** Copies the list. */
    public TypeDocs {
        entries = List.copyOf(entries);
    }

    /**
     * The Javadoc of one element.
     *
     * @param element nested types, then {@code #} and the member; empty for the type itself
     * @param text the main text; empty if there is none
     * @param result the {@code @return} text; empty if there is none
     * @param parameters the {@code @param} texts by name
     */
    public record Entry(String element, String text, String result, SortedMap<String, String> parameters) {
        /** Copies the map. */
        public Entry {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }
    }
}
