/**
 * The engine as a command line: lists, runs, polls, listens and checks.
 *
 * <p>Parses arguments and prints; everything else is the library's.
 */
@NullMarked
package dev.troodon.testkit.cli;

import org.jspecify.annotations.NullMarked;
