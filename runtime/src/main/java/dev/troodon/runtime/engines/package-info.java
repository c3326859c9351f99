/**
 * Runs jobs, matches events and delivers to callbacks. In: what the ports of {@link dev.troodon.runtime.engine} are given, and
 * {@link dev.troodon.runtime.storage.Work} that is due. Out: commands to a storage, and posts to callbacks. No SQL, no JSON, no
 * JAX-RS and no service type belongs here.
 */
@NullMarked
package dev.troodon.runtime.engines;

import org.jspecify.annotations.NullMarked;
