package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Ends subscriptions. Always 204, also for what is unknown or another's: a workflow that is switched off must not fail over it,
 * and a stranger learns nothing.
 */
final class Unsubscribing {
    private final Front front;

    Unsubscribing(Front front) {
        this.front = front;
    }

    Answer byId(String operationId, String subscriptionId, ServerRequest request) {
        Optional<Caller> caller = front.access().admit(request, FollowUp.UNSUBSCRIBE);
        Optional<StoredSubscription> found = Admitting.stored(
                        () -> front.webhooks().find(subscriptionId))
                .filter(subscription -> subscription.operation().equals(front.key(operationId)))
                .filter(subscription -> Access.mayTouch(caller, subscription.caller()));
        found.ifPresent(subscription -> Admitting.stored(() -> {
            front.webhooks().unsubscribe(subscription.id());
            return true;
        }));
        return Answer.empty(204);
    }

    Answer byCallback(ServerRequest request) {
        Optional<Caller> caller = front.access().admit(request, FollowUp.UNSUBSCRIBE);
        byte[] body = Inputs.of(request, front.settings().bodyLimit()).body();
        if (body.length == 0) {
            throw RefusedException.badRequest("MissingValue", "The body is missing: it names the callback URL.");
        }
        URI callback = SubscribeBody.named(front.codec().trees().read(body));
        Admitting.stored(() -> {
            end(caller, callback);
            return true;
        });
        return Answer.empty(204);
    }

    /** Where credentials are not asked for, nothing tells the tenant; knowing the callback, which is a secret, is enough. */
    private void end(Optional<Caller> caller, URI callback) {
        String connector = front.definition().id();
        caller.ifPresentOrElse(
                known -> front.webhooks().unsubscribe(connector, known.tenant(), callback),
                () -> front.webhooks().unsubscribe(connector, callback));
    }
}
