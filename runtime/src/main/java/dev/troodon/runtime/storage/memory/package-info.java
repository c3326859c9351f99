/**
 * A storage in the memory of one process: for tests, samples and connectors whose owners accept that everything is forgotten
 * when the process ends. In and out: as the ports in {@link dev.troodon.runtime.storage} say. No file, no network and no
 * rule of the protocol belongs here.
 */
@NullMarked
package dev.troodon.runtime.storage.memory;

import org.jspecify.annotations.NullMarked;
