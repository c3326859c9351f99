package dev.troodon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * What the JSON of a bean holds beside its own properties, and how its definition is put together.
 *
 * @param others properties of any other name
 * @param choice the subtypes that a value may be of
 * @param above the definition that this one refers to instead of repeating its properties
 * @param taken what requests hold instead, where that is something else
 * @param made whether one can be made of what a request holds
 */
public record Form(
        Optional<Others> others,
        Optional<Choice> choice,
        Optional<Shape.Named> above,
        Optional<Shape> taken,
        boolean made) {
    /** Only the properties. */
    public static final Form PLAIN =
            new Form(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);

    /**
     * Properties of any name.
     *
     * @param values their values
     * @param readable whether they stand in answers
     * @param writable whether they are taken from requests
     */
    public record Others(Shape values, boolean readable, boolean writable) {}

    /**
     * One of several types.
     *
     * @param discriminator the property that says which; empty where nothing does
     * @param variants the types
     * @param registered whether Jackson does not know them by annotations, so that the runtime has to be told
     */
    public record Choice(String discriminator, List<Variant> variants, boolean registered) {
        /** Copies the list. */
        public Choice {
            variants = List.copyOf(variants);
        }
    }

    /**
     * One of the types.
     *
     * @param name what the discriminator says
     * @param type the type
     */
    public record Variant(String name, ClassName type) {}
}
