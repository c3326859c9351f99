/** The bakery over real HTTP, as workflows and people meet it, and what the processor makes of it. */
package dev.troodon.sample;
