/**
 * What service methods take, return and throw besides types of their own: no JAX-RS, no Jackson, no store.
 *
 * <p>The runtime implements the interfaces; the records and the exception are plain values that a unit test creates by
 * itself.
 */
@NullMarked
package dev.troodon.handles;

import org.jspecify.annotations.NullMarked;
