/**
 * What is wrong, where, and what to do about it. Rules are constants with a code; findings are collected and printed once,
 * by the processor.
 */
@NullMarked
package dev.troodon.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
