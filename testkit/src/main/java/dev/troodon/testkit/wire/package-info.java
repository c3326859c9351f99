/**
 * HTTP as the engine speaks it: one request in, one recorded exchange out, and the clock by which it waits.
 *
 * <p>Nothing here knows a document, an operation or a rule.
 */
@NullMarked
package dev.troodon.testkit.wire;

import org.jspecify.annotations.NullMarked;
