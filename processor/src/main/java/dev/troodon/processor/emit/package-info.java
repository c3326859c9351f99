/**
 * Turns the checked model into artefacts. Input: a {@link dev.troodon.processor.model.Connector}; output: texts with the
 * place they belong. An emitter is a pure function of the model: it asks no element, writes no file and calls no other
 * emitter. {@link dev.troodon.processor.emit.ArtifactWriter} alone knows the {@code Filer}.
 */
@NullMarked
package dev.troodon.processor.emit;

import org.jspecify.annotations.NullMarked;
