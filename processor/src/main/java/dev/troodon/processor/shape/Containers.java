package dev.troodon.processor.shape;

import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.source.Compilation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Types that hold others: what is a map is an object with any names, what can be walked through is an array. */
final class Containers {
    private static final Shape ANY = new Shape.Any();

    private static final Set<String> SEQUENCES = Set.of("java.util.stream.Stream", "java.util.Iterator");

    private final Compilation compilation;
    private final Shapes shapes;
    private final Constraints constraints;

    Containers(Compilation compilation, Shapes shapes) {
        this.compilation = compilation;
        this.shapes = shapes;
        this.constraints = new Constraints(compilation);
    }

    Optional<Shape> of(DeclaredType type, String name, Spot spot) {
        List<DeclaredType> above = Hierarchy.of(compilation, type);
        Optional<DeclaredType> map = Hierarchy.among(above, "java.util.Map");
        if (map.isPresent()) {
            return Optional.of(map.get().getTypeArguments().size() == 2 ? keyed(map.get(), spot) : ANY);
        }
        if (name.equals("java.util.Map.Entry")) {
            return Optional.of(keyed(type, spot));
        }
        Optional<DeclaredType> many =
                SEQUENCES.contains(name) ? Optional.of(type) : Hierarchy.among(above, "java.lang.Iterable");
        return many.map(items -> items.getTypeArguments().isEmpty()
                ? new Shape.Many(ANY, false)
                : new Shape.Many(
                        shapes.of(items.getTypeArguments().get(0), spot.deeper()),
                        Hierarchy.among(above, "java.util.Set").isPresent(),
                        constraints.of(type.asElement(), item(type, items))));
    }

    /** The argument as it was written, since a view of a super-type has lost the annotations. */
    private static TypeMirror item(DeclaredType type, DeclaredType items) {
        return (type.getTypeArguments().size() == 1 ? type : items)
                .getTypeArguments()
                .get(0);
    }

    private Shape keyed(DeclaredType map, Spot spot) {
        Shape key = shapes.of(map.getTypeArguments().get(0), spot.deeper());
        TypeMirror value = map.getTypeArguments().get(1);
        Shape shape = new Shape.Keyed(shapes.of(value, spot.deeper()), constraints.of(map.asElement(), value));
        if (!shapes.isScalar(key) && !(key instanceof Shape.Any)) {
            return shapes.refused(
                    ReadRule.MAP_KEY,
                    spot,
                    spot.what(),
                    TypeNames.of(map.getTypeArguments().get(0)));
        }
        return shape;
    }
}
