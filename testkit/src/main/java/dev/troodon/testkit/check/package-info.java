/**
 * The rules of the contract, as checks over what an engine observed.
 *
 * <p>Goes in: observations. Comes out: deviations, collected in a report. A check never sends a request: what has to be
 * provoked is provoked by the conformance suite and arrives here as an observation.
 */
@NullMarked
package dev.troodon.testkit.check;

import org.jspecify.annotations.NullMarked;
