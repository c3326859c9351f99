/**
 * Answers requests as workflow engines expect: one class for each pattern, and for each follow-up. In: raw requests and the
 * operations of one connector. Out: finished answers. What happens later, in the background, is behind the ports of
 * {@code engine}; decoding is in {@code binding}.
 */
@NullMarked
package dev.troodon.runtime.serving;

import org.jspecify.annotations.NullMarked;
