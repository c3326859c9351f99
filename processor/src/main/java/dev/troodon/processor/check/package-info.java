/**
 * Looks for mistakes in a connector. In: a {@link dev.troodon.processor.model.Connector} that was read without errors. Out:
 * {@link dev.troodon.processor.diagnostics.Findings}.
 *
 * <p>One small class for one kind of mistake; {@link dev.troodon.processor.check.Checks} lists them. Nothing here asks the
 * compiler anything, changes the model or knows of any artefact.
 */
@NullMarked
package dev.troodon.processor.check;

import org.jspecify.annotations.NullMarked;
