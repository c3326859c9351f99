package dev.troodon.processor.check;

import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;

/** What things are called in findings. */
final class Words {
    private Words() {}

    /** An operation's method, such as {@code Bakery.price}. */
    static String method(Operation operation) {
        Common common = operation.common();
        return common.service().simpleName() + "." + common.javaName();
    }

    /** A shape in words, such as "a whole number". */
    static String shape(Shape shape) {
        if (shape instanceof Shape.Str text) {
            return text.format().isEmpty() ? "text" : "text of the format " + text.format();
        }
        if (shape instanceof Shape.Whole whole) {
            return whole.bits() == 0 ? "a whole number" : "a whole number of " + whole.bits() + " bits";
        }
        if (shape instanceof Shape.Num) {
            return "a number";
        }
        if (shape instanceof Shape.Flag) {
            return "true or false";
        }
        if (shape instanceof Shape.Many) {
            return "a list";
        }
        if (shape instanceof Shape.Keyed) {
            return "a map";
        }
        if (shape instanceof Shape.Named named) {
            return named.key();
        }
        return shape instanceof Shape.Binary ? "bytes" : "any JSON";
    }
}
