package dev.troodon.runtime.serving;

import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Operation.CallbackLocation;
import org.jspecify.annotations.Nullable;

/**
 * How requests to subscribe to one operation are read, now and later. Thread-safe.
 *
 * @param operationId the operation
 * @param binding decodes its inputs
 * @param body finds the callback URL
 */
record SubscribeRequest(String operationId, Binding binding, SubscribeBody body) {
    static SubscribeRequest of(Front front, Operation operation, CallbackLocation callback) {
        return new SubscribeRequest(
                operation.id(),
                new Binding(operation, front.codec(), front.definition().rejectsUnknownProperties()),
                new SubscribeBody(callback, front.codec().trees()));
    }

    /** The call that a kept subscription stands for. */
    BoundCall call(StoredSubscription subscription, @Nullable Object handle) {
        Inputs inputs = Inputs.of(subscription.request());
        body.name(inputs, subscription.id());
        return new BoundCall(binding, binding.decode(inputs), subscription.caller(), null, handle);
    }
}
