package dev.troodon.processor.check;

import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;

/** What types of JSON there are, as far as a value of one can stand for a value of another. */
enum Kinds {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    LIST,
    OBJECT,
    ANY;

    static Kinds of(Shape shape, Connector connector) {
        if (shape instanceof Shape.Str || shape instanceof Shape.Binary) {
            return TEXT;
        }
        if (shape instanceof Shape.Whole) {
            return WHOLE;
        }
        if (shape instanceof Shape.Num) {
            return NUMBER;
        }
        if (shape instanceof Shape.Flag) {
            return FLAG;
        }
        if (shape instanceof Shape.Many) {
            return LIST;
        }
        if (shape instanceof Shape.Named named
                && connector.beans().get(named.key()) instanceof Definition.Enumeration values) {
            return values.numbers() ? WHOLE : TEXT;
        }
        return shape instanceof Shape.Any ? ANY : OBJECT;
    }

    boolean standsFor(Kinds other) {
        return this == other || this == ANY || other == ANY || (this == WHOLE && other == NUMBER);
    }
}
