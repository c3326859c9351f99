/**
 * What must hold on every JAX-RS implementation: a connector, an application that was there before it, and the suite that is run
 * on a {@link dev.troodon.it.Host}.
 */
package dev.troodon.it;
