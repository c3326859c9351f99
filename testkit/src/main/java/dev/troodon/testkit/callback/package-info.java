/**
 * The end of a webhook that a workflow owns: a server that issues callback URLs and keeps what is posted to them.
 *
 * <p>What arrives is recorded as it came; judging it is the job of the checks.
 */
@NullMarked
package dev.troodon.testkit.callback;

import org.jspecify.annotations.NullMarked;
