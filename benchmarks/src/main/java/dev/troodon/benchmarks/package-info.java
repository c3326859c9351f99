/**
 * Measures what Troodon costs, always beside an alternative in the same run, and prints ratios or differences with their spread.
 */
package dev.troodon.benchmarks;
