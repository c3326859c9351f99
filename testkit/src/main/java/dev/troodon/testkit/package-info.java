/**
 * A workflow engine for tests: discovers a connector's operations from its document as a designer does, calls them as a
 * workflow does, and reports every deviation from the contract.
 */
@NullMarked
package dev.troodon.testkit;

import org.jspecify.annotations.NullMarked;
