/**
 * The vocabulary: what a developer writes on a plain Java service so that the processor makes a connector of it.
 *
 * <p>Start at {@link dev.troodon.annotations.Connector}, which marks the one type a connector grows from, then mark its
 * methods with {@link dev.troodon.annotations.Action}, {@link dev.troodon.annotations.PollingTrigger} or
 * {@link dev.troodon.annotations.WebhookTrigger}. The interfaces that such methods take as parameters are in
 * {@code dev.troodon.handles}.
 *
 * <p>All annotations are kept in class files, since an incremental build shows a processor class files only.
 */
@NullMarked
package dev.troodon.annotations;

import org.jspecify.annotations.NullMarked;
