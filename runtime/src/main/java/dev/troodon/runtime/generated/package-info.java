/**
 * What generated code calls, and nothing else of the runtime does it call.
 *
 * <p>A generated {@code <Name>Connector} describes its connector with a
 * {@link dev.troodon.runtime.generated.ConnectorDefinition}; a generated {@code <Name>Resource} describes its operations with
 * {@link dev.troodon.runtime.generated.Operation}, opens an {@link dev.troodon.runtime.generated.Endpoint} over them, and hands
 * it each request through {@link dev.troodon.runtime.generated.JaxRs}, the only class of the runtime that knows
 * {@code jakarta.ws.rs}.
 *
 * <p>Not meant to be called by hand. It changes compatibly within one {@link dev.troodon.runtime.generated.GeneratedApi#LEVEL}.
 */
@NullMarked
package dev.troodon.runtime.generated;

import org.jspecify.annotations.NullMarked;
