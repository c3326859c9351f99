package dev.troodon.processor.read;

import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Hierarchy;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.Spot;
import dev.troodon.processor.source.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields of a {@code @BeanParam}, as parameters of an existing resource method. */
final class BeanParams {
    private final Compilation compilation;
    private final Shapes shapes;
    private final JaxRs jaxRs;

    BeanParams(Compilation compilation, Shapes shapes, JaxRs jaxRs) {
        this.compilation = compilation;
        this.shapes = shapes;
        this.jaxRs = jaxRs;
    }

    List<Draft> of(TypeMirror bean, String method, Site site) {
        List<Draft> drafts = new ArrayList<>();
        if (bean.getKind() == TypeKind.DECLARED && bean instanceof DeclaredType declared) {
            for (DeclaredType each : Hierarchy.of(compilation, declared)) {
                for (VariableElement field :
                        ElementFilter.fieldsIn(each.asElement().getEnclosedElements())) {
                    jaxRs.bound(List.of(field)).ifPresent(bound -> drafts.add(draft(each, field, bound, method, site)));
                }
            }
        }
        return drafts;
    }

    private Draft draft(DeclaredType owner, VariableElement field, JaxRs.Bound bound, String method, Site fallback) {
        Site site = compilation.sources().site(field, fallback);
        String shown = owner.asElement().getSimpleName() + "." + field.getSimpleName();
        TypeMirror declared = compilation.types().asMemberOf(owner, field);
        boolean optional = Unwrapped.is(declared, "java.util.Optional");
        TypeMirror type = optional ? Unwrapped.argument(declared).orElse(declared) : declared;
        Shape shape = shapes.read(type, Spot.in(shown, site, method));
        return new Draft(
                field.getSimpleName().toString(),
                shown,
                List.of(field),
                declared,
                optional,
                shape,
                Unwrapped.isBytes(type),
                false,
                compilation.docs().description(List.of(field)),
                Optional.of(bound),
                site);
    }
}
