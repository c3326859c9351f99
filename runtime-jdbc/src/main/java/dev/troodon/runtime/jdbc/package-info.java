/**
 * Keeps what a connector must not lose in a database, and shares the work between the nodes that use it: {@link
 * dev.troodon.runtime.jdbc.JdbcStorage}, over H2 in a file for one node or PostgreSQL for several.
 *
 * <p>Each command of a store is one transaction, in which also the row is written that makes the work due. Handing due work
 * out, and taking it over from a node that has died, is db-scheduler's.
 */
@NullMarked
package dev.troodon.runtime.jdbc;

import org.jspecify.annotations.NullMarked;
