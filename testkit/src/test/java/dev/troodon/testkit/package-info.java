/** What the engine does, and that every check finds the fault it is there for. */
@NullMarked
package dev.troodon.testkit;

import org.jspecify.annotations.NullMarked;
