/**
 * Who calls: what a connector demands, and ready-made ways to check it. {@link dev.troodon.runtime.access.Authenticators} is where
 * to begin.
 */
@NullMarked
package dev.troodon.runtime.access;

import org.jspecify.annotations.NullMarked;
