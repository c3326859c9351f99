/**
 * A bakery that workflows can order from: one connector with all five patterns, on an embedded server.
 *
 * <p>{@link dev.troodon.sample.Bakery} is the annotated service; {@link dev.troodon.sample.BakeryApplication} puts it together
 * and starts it. The rest is the bakery's own: an oven, a shelf of drawers, price tags and a notice board.
 */
package dev.troodon.sample;
