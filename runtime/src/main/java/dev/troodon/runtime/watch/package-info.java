/** Watches calls that take too long. In: beginnings and ends of calls. Out: one line in the log for each slow operation. */
@NullMarked
package dev.troodon.runtime.watch;

import org.jspecify.annotations.NullMarked;
