package dev.troodon.runtime.serving;

import dev.troodon.handles.Callback;
import dev.troodon.handles.Caller;
import dev.troodon.handles.ReplyResult;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredAnswer;
import dev.troodon.runtime.engine.StoredSubscription;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.json.ValueWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A webhook action: the workflow waits, and the service is told who for. */
final class WaitingPattern implements WebhookPattern {
    private final Front front;
    private final Operation.WebhookAction operation;
    private final SubscribeRequest request;
    private final ValueWriter replies;

    WaitingPattern(Front front, Operation.WebhookAction operation) {
        this.front = front;
        this.operation = operation;
        this.request = SubscribeRequest.of(front, operation, operation.callback());
        this.replies = front.codec().writer(operation.reply());
    }

    @Override
    public SubscribeRequest request() {
        return request;
    }

    @Override
    public Map<String, String> keys(@Nullable Object[] values) {
        return Map.of();
    }

    @Override
    public boolean once() {
        return true;
    }

    @Override
    public Optional<Duration> timeout() {
        return operation.timeoutSeconds() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(operation.timeoutSeconds()));
    }

    @Override
    public void begin(StoredSubscription subscription) throws Exception {
        operation
                .invocation()
                .invoke(request.call(subscription, new Waiting(subscription.id(), subscription.caller())));
    }

    /** The handle of one waiting workflow. */
    private final class Waiting implements Callback<Object> {
        private final String id;
        private final Caller caller;

        Waiting(String id, Caller caller) {
            this.id = id;
            this.caller = caller;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Caller caller() {
            return caller;
        }

        @Override
        public ReplyResult reply(Object answer) {
            StoredAnswer content = new StoredAnswer(200, Optional.of(Answer.JSON), Bytes.of(replies.bytes(answer)));
            return front.webhooks().reply(front.key(operation.id()), id, content);
        }
    }
}
