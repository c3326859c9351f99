/** What the command line prints, and with which exit code it ends. */
@NullMarked
package dev.troodon.testkit.cli;

import org.jspecify.annotations.NullMarked;
