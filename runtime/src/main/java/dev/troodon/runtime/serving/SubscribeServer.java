package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.handles.Subscription;
import dev.troodon.handles.SubscriptionListener;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.engine.CallbackRefusedException;
import dev.troodon.runtime.engine.NewSubscription;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.json.Trees;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes subscriptions of webhook triggers and webhook actions: 201 with the URL that ends it. The filter is decoded and the
 * service asked before anything is active, so that an author sees a mistake when saving the workflow.
 */
final class SubscribeServer implements OperationServer {
    private final Front front;
    private final WebhookPattern pattern;
    private final SubscribeRequest form;
    private final List<SubscriptionListener> listeners;
    private final Trees trees;

    SubscribeServer(Front front, WebhookPattern pattern, List<SubscriptionListener> listeners) {
        this.front = front;
        this.pattern = pattern;
        this.form = pattern.request();
        this.listeners = listeners;
        this.trees = front.codec().trees();
    }

    @Override
    public Answer serve(ServerRequest request) throws Exception {
        Caller caller = front.access().require(request, form.operationId()).withoutScopes();
        Inputs inputs = Inputs.of(request, front.settings().bodyLimit());
        URI callback = form.body().take(inputs);
        var kept = form.binding().keep(inputs);
        form.body().name(inputs, "pending");
        @Nullable Object[] values = form.binding().decode(inputs);
        NewSubscription asked = new NewSubscription(
                front.key(form.operationId()),
                front.definition().version(),
                caller,
                Front.trackingId(request),
                idempotencyKey(request),
                kept,
                pattern.keys(values),
                callback,
                pattern.once(),
                pattern.timeout());
        StoredSubscription subscription = subscribe(asked);
        byte[] body = trees.write(trees.object().put("id", subscription.id()));
        return Answer.json(201, body).with("Location", location(request, subscription.id()));
    }

    /**
     * Only an action is known by it, since its method must not run twice. A trigger that subscribes anew may have another
     * filter, and supersedes the older one by its callback.
     */
    private Optional<String> idempotencyKey(ServerRequest request) {
        return pattern.once() ? front.settings().idempotencyHeader().flatMap(request::header) : Optional.empty();
    }

    private String location(ServerRequest request, String id) {
        String self = front.links().self(request);
        return self.endsWith("/") ? self + id : self + "/" + id;
    }

    private StoredSubscription subscribe(NewSubscription asked) throws Exception {
        try {
            return Admitting.stored(
                    () -> Admitting.kept(front.webhooks().subscribe(asked, this::validate)),
                    fault -> fault instanceof CallbackRefusedException || fault instanceof Objection);
        } catch (CallbackRefusedException refused) {
            throw SubscribeBody.invalid(String.valueOf(refused.getMessage()));
        } catch (Objection objection) {
            throw objection.thrown();
        }
    }

    private void validate(StoredSubscription subscription) {
        try {
            Subscription told = new Subscription(
                    subscription.id(), form.operationId(), subscription.caller(), subscription.since());
            for (SubscriptionListener listener : listeners) {
                listener.subscribing(told);
            }
            pattern.begin(subscription);
        } catch (Exception thrown) {
            throw new Objection(thrown);
        }
    }

    /** Carries what a service threw through the port, so that it is not taken for a fault of the storage. */
    private static final class Objection extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Exception thrown;

        Objection(Exception thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        Exception thrown() {
            return thrown;
        }
    }
}
