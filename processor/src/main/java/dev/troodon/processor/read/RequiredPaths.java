package dev.troodon.processor.read;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.shape.Shapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The paths of all properties that a body must carry, through the beans inside it. */
final class RequiredPaths {
    /** Beans that share beans can have very many paths; beyond this a check at run time would cost more than it is worth. */
    private static final int MOST = 500;

    private final Shapes shapes;
    private final List<String> paths = new ArrayList<>();
    private final Set<String> around = new HashSet<>();

    private RequiredPaths(Shapes shapes) {
        this.shapes = shapes;
    }

    static List<String> of(Shapes shapes, Shape shape) {
        RequiredPaths required = new RequiredPaths(shapes);
        required.collect(shape, "");
        return required.paths;
    }

    private void collect(Shape shape, String prefix) {
        if (shape instanceof Shape.Many many) {
            collect(many.of(), prefix + "*/");
        } else if (shape instanceof Shape.Keyed keyed) {
            collect(keyed.values(), prefix + "*/");
        } else if (shapes.definition(shape).orElse(null) instanceof Definition.Bean bean && around.add(bean.key())) {
            if (bean.form().taken().isPresent()) {
                collect(bean.form().taken().get(), prefix);
                around.remove(bean.key());
                return;
            }
            for (Definition.Property property : bean.properties()) {
                if (property.writable() && paths.size() < MOST) {
                    if (property.required()) {
                        paths.add(prefix + property.name());
                    }
                    collect(property.shape(), prefix + property.name() + "/");
                }
            }
            around.remove(bean.key());
        }
    }
}
