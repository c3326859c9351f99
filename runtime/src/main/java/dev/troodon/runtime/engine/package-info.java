/**
 * What happens behind a request: jobs, subscriptions, events and deliveries, in terms of ids, texts and bytes. Knows no
 * JAX-RS, no Java type of a service and no JSON: the binding in front of it supplies what decodes, calls and encodes.
 */
@NullMarked
package dev.troodon.runtime.engine;

import org.jspecify.annotations.NullMarked;
