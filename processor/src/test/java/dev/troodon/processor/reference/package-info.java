/** Pages of the documentation that are made of the code. */
@org.jspecify.annotations.NullMarked
package dev.troodon.processor.reference;
