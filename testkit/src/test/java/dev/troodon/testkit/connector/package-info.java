/** A connector that keeps to the contract, written by hand, and one way to break each rule of it. */
@NullMarked
package dev.troodon.testkit.connector;

import org.jspecify.annotations.NullMarked;
