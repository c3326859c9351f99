/**
 * What a connector is, once it has been read: immutable records, free of compiler types but for the {@link
 * dev.troodon.processor.model.Site} where findings are shown.
 *
 * <p>{@code read} and {@code shape} make it, {@code check} looks for mistakes in it, {@code emit} turns it into artefacts.
 * Types are JavaPoet's {@code TypeName}s; what their JSON looks like is a {@link dev.troodon.processor.model.Shape}.
 */
@NullMarked
package dev.troodon.processor.model;

import org.jspecify.annotations.NullMarked;
