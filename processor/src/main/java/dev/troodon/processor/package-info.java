/**
 * The processor itself: takes each connector from its source to its artefacts. In: what the compiler compiles and the options.
 * Out: files and messages.
 *
 * <p>The only package that knows {@code read}, {@code check} and {@code emit} alike; none of these knows another.
 */
@NullMarked
package dev.troodon.processor;

import org.jspecify.annotations.NullMarked;
