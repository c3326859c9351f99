package dev.troodon.processor.shape;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A property as Jackson sees it.
 *
 * @param javaName its name in Java
 * @param name its name in JSON
 * @param accessor how Java reads it, if it can
 * @param type its type as seen from the bean
 * @param carriers what its annotations may stand on
 * @param readable whether it is written to JSON
 * @param writable whether it is read from JSON
 */
record BeanProperty(
        String javaName,
        String name,
        Optional<String> accessor,
        TypeMirror type,
        List<Element> carriers,
        boolean readable,
        boolean writable) {

    BeanProperty narrowed(boolean stillReadable, boolean stillWritable) {
        return new BeanProperty(
                javaName, name, accessor, type, carriers, readable && stillReadable, writable && stillWritable);
    }
}
