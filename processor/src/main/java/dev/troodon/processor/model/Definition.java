package dev.troodon.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** A type that shapes name, described once. */
public sealed interface Definition {
    /**
     * The canonical name with type arguments, which {@link Shape.Named#key()} repeats.
     *
     * @return the key
     */
    String key();

    /**
     * The names to choose a definition name from, shortest first: simple name, then with outer classes, then with packages.
     * Type arguments are spelled out ({@code PageOfOrder}).
     *
     * @return at least one
     */
    List<String> nameCandidates();

    /**
     * Label and description.
     *
     * @return the text
     */
    Text text();

    /**
     * An object with known properties.
     *
     * @param key the canonical name
     * @param nameCandidates see {@link Definition#nameCandidates()}
     * @param type the Java type
     * @param text label and description
     * @param properties in the order of the JSON
     * @param dynamic where a designer finds its schema
     * @param form what it holds beside its properties
     * @param site where findings are shown
     */
    record Bean(
            String key,
            List<String> nameCandidates,
            TypeName type,
            Text text,
            List<Property> properties,
            Optional<Lookup.Schema> dynamic,
            Form form,
            Site site)
            implements Definition {
        /** Copies the lists. */
        public Bean {
            nameCandidates = List.copyOf(nameCandidates);
            properties = List.copyOf(properties);
        }
    }

    /**
     * A text or a whole number out of a list.
     *
     * @param key the canonical name
     * @param nameCandidates see {@link Definition#nameCandidates()}
     * @param text label and description
     * @param numbers whether the values stand for numbers
     * @param values as they stand in JSON, in declaration order
     */
    record Enumeration(String key, List<String> nameCandidates, Text text, boolean numbers, List<EnumValue> values)
            implements Definition {
        /**
         * A text out of a list.
         *
         * @param key the canonical name
         * @param nameCandidates see {@link Definition#nameCandidates()}
         * @param text label and description
         * @param values as they stand in JSON, in declaration order
         */
        public Enumeration(String key, List<String> nameCandidates, Text text, List<EnumValue> values) {
            this(key, nameCandidates, text, false, values);
        }

        /** Copies the lists. */
        public Enumeration {
            nameCandidates = List.copyOf(nameCandidates);
            values = List.copyOf(values);
        }
    }

    /**
     * One of an enumeration's texts.
     *
     * @param value as it stands in JSON
     * @param label what a designer shows; equal to the value where nothing else was said
     */
    record EnumValue(String value, String label) {}

    /**
     * A property of a bean.
     *
     * @param javaName the component, field or getter's property name
     * @param name as it stands in JSON
     * @param accessor how Java reads it, such as {@code price()} or {@code getPrice()}, null for an empty Optional; empty where it
     *     cannot be read
     * @param shape what its JSON looks like
     * @param required whether a request must carry it
     * @param readable whether it stands in answers
     * @param writable whether it is taken from requests
     * @param callbackUrl whether it takes the workflow's callback URL
     * @param defaultValue shown in the document
     * @param text label, description, visibility
     * @param limits constraints
     * @param lookup where a designer finds its choices
     * @param dynamic where a designer finds its schema
     * @param hints what it shows or means besides
     * @param site where findings are shown
     */
    record Property(
            String javaName,
            String name,
            Optional<String> accessor,
            Shape shape,
            boolean required,
            boolean readable,
            boolean writable,
            boolean callbackUrl,
            Optional<String> defaultValue,
            Text text,
            Limits limits,
            Optional<Lookup.Values> lookup,
            Optional<Lookup.Schema> dynamic,
            Hints hints,
            Site site) {
        /**
         * The property as one of an object around its own.
         *
         * @param otherName what it is called there
         * @param stillReadable whether it stands in answers there
         * @param stillWritable whether it is taken from requests there
         * @return the property; Java does not read it there
         */
        public Property inside(String otherName, boolean stillReadable, boolean stillWritable) {
            return copy(otherName, Optional.empty(), shape, required, stillReadable, stillWritable, limits);
        }

        /**
         * The property as one that is perhaps not required.
         *
         * @param stillRequired whether it is
         * @return the property; Java does not read it, since it may not be there
         */
        public Property requiredIf(boolean stillRequired) {
            return copy(name, Optional.empty(), shape, stillRequired, readable, writable, limits);
        }

        /**
         * The property with another form.
         *
         * @param otherShape what its JSON looks like
         * @param isRequired whether a request must carry it
         * @param isReadable whether it stands in answers
         * @param isWritable whether it is taken from requests
         * @param otherLimits constraints
         * @return the property
         */
        public Property with(
                Shape otherShape, boolean isRequired, boolean isReadable, boolean isWritable, Limits otherLimits) {
            return copy(name, Optional.empty(), otherShape, isRequired, isReadable, isWritable, otherLimits);
        }

        private Property copy(
                String otherName,
                Optional<String> otherAccessor,
                Shape otherShape,
                boolean isRequired,
                boolean isReadable,
                boolean isWritable,
                Limits otherLimits) {
            return new Property(
                    javaName,
                    otherName,
                    otherAccessor,
                    otherShape,
                    isRequired,
                    isReadable,
                    isWritable,
                    callbackUrl,
                    defaultValue,
                    text,
                    otherLimits,
                    lookup,
                    dynamic,
                    hints,
                    site);
        }
    }
}
