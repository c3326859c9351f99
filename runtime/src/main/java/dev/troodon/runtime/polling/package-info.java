/**
 * Where a polling workflow stands: positions, the token that carries one in a URL, and the cutting of pages. In: what a service
 * found, a token. Out: a page and the next position. Requests and answers do not belong here.
 */
@NullMarked
package dev.troodon.runtime.polling;

import org.jspecify.annotations.NullMarked;
