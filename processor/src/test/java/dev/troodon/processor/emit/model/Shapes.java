package dev.troodon.processor.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Shape;
import java.util.Map;

/** Types and their shapes, as the reader would find them. */
public final class Shapes {
    public static final Shape TEXT = new Shape.Str("");
    public static final Shape INT = new Shape.Whole(32);
    public static final Shape INSTANT = new Shape.Str("date-time");

    private static final Map<TypeName, Shape> KNOWN = Map.of(
            ClassName.get("java.lang", "String"),
            TEXT,
            ClassName.get("java.time", "Instant"),
            INSTANT,
            ClassName.get("java.time", "LocalDate"),
            new Shape.Str("date"),
            ClassName.get("java.math", "BigDecimal"),
            new Shape.Num(""),
            ClassName.OBJECT,
            new Shape.Any(),
            TypeName.INT,
            INT,
            TypeName.LONG,
            new Shape.Whole(64),
            TypeName.DOUBLE,
            new Shape.Num("double"),
            TypeName.BOOLEAN,
            new Shape.Flag());

    private Shapes() {}

    public static Shape of(TypeName type) {
        TypeName plain = type.isBoxedPrimitive() ? type.unbox() : type;
        Shape known = KNOWN.get(plain);
        return known == null ? new Shape.Named(plain.toString()) : known;
    }

    public static Shape list(Shape of) {
        return new Shape.Many(of, false);
    }

    public static Shape map(Shape values) {
        return new Shape.Keyed(values);
    }
}
