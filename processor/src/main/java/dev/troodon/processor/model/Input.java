package dev.troodon.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One parameter of a service method. */
public sealed interface Input {
    /**
     * The parameter's name in Java.
     *
     * @return the name
     */
    String javaName();

    /**
     * Where findings are shown.
     *
     * @return the site
     */
    Site site();

    /**
     * Something that a request carries.
     *
     * @param javaName the name in Java
     * @param name the name on the wire; for a body the Java name
     * @param place where the request carries it
     * @param type the Java type as declared, annotations removed
     * @param optionalType whether the declared type is {@code Optional}
     * @param shape what its JSON looks like, without {@code Optional}
     * @param required whether a request without it is refused
     * @param defaultValue what stands in for it
     * @param text label, description, visibility
     * @param limits constraints
     * @param lookup where a designer finds its choices
     * @param dynamic where a designer finds its schema
     * @param requiredProperties within a body: paths of the properties that must be there, {@code *} for every item
     * @param carriage how it is written
     * @param hints what it shows or means besides
     * @param site where findings are shown
     */
    record Wire(
            String javaName,
            String name,
            Place place,
            TypeName type,
            boolean optionalType,
            Shape shape,
            boolean required,
            Optional<String> defaultValue,
            Text text,
            Limits limits,
            Optional<Lookup.Values> lookup,
            Optional<Lookup.Schema> dynamic,
            List<String> requiredProperties,
            Carriage carriage,
            Hints hints,
            Site site)
            implements Input {
        /** Copies the list. */
        public Wire {
            Objects.requireNonNull(site, "site");
            requiredProperties = List.copyOf(requiredProperties);
        }
    }

    /**
     * A handle of the runtime's: {@code JobContext}, {@code Callback}, {@code Cursor}, {@code Caller}, {@code Continuation},
     * {@code ResponseHeaders}.
     *
     * @param javaName the name in Java
     * @param kind which
     * @param type its declared type
     * @param site where findings are shown
     */
    record Handle(String javaName, Kind kind, TypeName type, Site site) implements Input {
        /** Which handle. */
        public enum Kind {
            JOB,
            CALLBACK,
            CURSOR,
            CALLER,
            CONTINUATION,
            HEADERS
        }
    }

    /**
     * The event that a webhook trigger is asked about.
     *
     * @param javaName the name in Java
     * @param type its type
     * @param site where findings are shown
     */
    record Event(String javaName, TypeName type, Site site) implements Input {}

    /**
     * What JAX-RS injects with {@code @Context}, passed through.
     *
     * @param javaName the name in Java
     * @param type its type
     * @param site where findings are shown
     */
    record Context(String javaName, TypeName type, Site site) implements Input {}

    /** Where a request carries a value. */
    enum Place {
        PATH,
        QUERY,
        HEADER,
        FORM,
        /** The whole body. */
        BODY,
        /** One property of the body that the scalars form together. */
        BODY_PROPERTY,
        /** The whole body, byte for byte. */
        RAW_BODY
    }
}
