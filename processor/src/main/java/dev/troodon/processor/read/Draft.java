package dev.troodon.processor.read;

import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter that a request carries, before it is known where.
 *
 * @param javaName its name
 * @param shown as a sentence names it
 * @param carriers what its annotations may stand on, nearest first
 * @param declared its type
 * @param optional whether that is an {@code Optional}
 * @param shape what its JSON looks like
 * @param bytes whether it is bytes
 * @param refused whether its type is already reported, so that its place does not matter
 * @param javadoc what the Javadoc says of it; empty if nothing
 * @param bound where JAX-RS's annotations say it is
 * @param site where findings are shown
 */
record Draft(
        String javaName,
        String shown,
        List<? extends Element> carriers,
        TypeMirror declared,
        boolean optional,
        Shape shape,
        boolean bytes,
        boolean refused,
        String javadoc,
        Optional<JaxRs.Bound> bound,
        Site site) {}
