/**
 * A request and an answer as the core sees them, whatever server they came through: heads, bounded bodies, error envelopes, and
 * the address that the outside world knows this server by. In: what an adapter of a server hands over. Out: finished answers.
 * Neither a server's types nor operations belong here.
 */
@NullMarked
package dev.troodon.runtime.http;

import org.jspecify.annotations.NullMarked;
