/** Connectors made up at random, to find what nobody thought of. */
@org.jspecify.annotations.NullMarked
package dev.troodon.processor.random;
