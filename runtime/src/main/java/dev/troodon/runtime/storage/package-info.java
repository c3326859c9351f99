/**
 * What a store has to be able to do: the ports that the engines keep their jobs, subscriptions, events and deliveries
 * behind, and the work that a store hands back when it is due. In: snapshots, ids and instants. Out: snapshots and
 * {@link dev.troodon.runtime.storage.Work}.
 *
 * <p>There is no transaction to open. Every command is atomic by itself, and a command that creates something to be done
 * makes it due in the same step: what is kept is also done. Rules of the protocol, back-off and HTTP do not belong here; a
 * store only compares, counts and remembers. Every implementation passes the contract tests that are published beside this
 * package.
 */
@NullMarked
package dev.troodon.runtime.storage;

import org.jspecify.annotations.NullMarked;
