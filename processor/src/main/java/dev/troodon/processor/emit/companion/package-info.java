/** From the Javadoc of a type to the class that keeps it. In: {@code TypeDocs}. Out: a Java source. */
@NullMarked
package dev.troodon.processor.emit.companion;

import org.jspecify.annotations.NullMarked;
