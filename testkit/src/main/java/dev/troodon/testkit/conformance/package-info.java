/**
 * Exercises every operation of a connector, with good and with bad requests, so that every check has something to judge.
 *
 * <p>Each pattern has one class that knows how to exercise it. Judging is not done here.
 */
@NullMarked
package dev.troodon.testkit.conformance;

import org.jspecify.annotations.NullMarked;
