/**
 * What an application sets up: the runtime that its connectors share, and the hooks by which the application says who calls,
 * for which tenant, and what happens around a job. Neither requests nor operations are handled here.
 */
@NullMarked
package dev.troodon.runtime;

import org.jspecify.annotations.NullMarked;
