package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.handles.Poll;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.binding.Binding;
import dev.troodon.runtime.binding.BoundCall;
import dev.troodon.runtime.binding.Inputs;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.json.ValueWriter;
import dev.troodon.runtime.polling.CursorTokens;
import dev.troodon.runtime.polling.Moments;
import dev.troodon.runtime.polling.Page;
import dev.troodon.runtime.polling.PollCursor;
import dev.troodon.runtime.polling.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers polls: exactly 200 with new items, else 202 without a body, and always the URL of the next poll. The workflow keeps its
 * place in that URL, so nothing is remembered here, and the same poll gets the same answer as long as the data stay.
 */
final class PollServer implements OperationServer {
    private final Front front;
    private final Operation.PollingTrigger operation;
    private final Binding binding;
    private final CursorTokens tokens;
    private final NextPoll next;
    private final ValueWriter items;
    private final BatchEnvelope envelope;
    private final Duration lag;

    PollServer(Front front, Operation.PollingTrigger operation) {
        this.front = front;
        this.operation = operation;
        this.binding = new Binding(operation, front.codec(), front.definition().rejectsUnknownProperties());
        this.tokens = new CursorTokens(operation.position(), front.settings().cursorKey());
        this.next = new NextPoll(front, operation);
        this.items = front.codec().writer(operation.batch() ? JsonType.list(operation.item()) : operation.item());
        this.envelope = new BatchEnvelope(operation.collection(), front.codec());
        this.lag = Duration.ofSeconds(operation.settleSeconds());
    }

    @Override
    public Answer serve(ServerRequest request) throws Exception {
        Optional<String> token = NextPoll.token(request);
        Caller caller = caller(request, token);
        String scope = front.settings().cursorKey().isEmpty() ? "" : next.scope(caller.tenant(), request);
        @Nullable
        Object[] values = binding.decode(Inputs.of(request, front.settings().bodyLimit()));
        Poller poller = new Poller(request, caller, scope, values);
        try {
            return token.isPresent() ? poller.goOn(token.get()) : poller.begin();
        } catch (Exception thrown) {
            throw withPlaceKept(thrown, request, token);
        }
    }

    private Caller caller(ServerRequest request, Optional<String> token) {
        if (token.isEmpty()) {
            return front.access().require(request, operation.id());
        }
        return front.access()
                .admit(request, FollowUp.NEXT_POLL, operation.id())
                .orElseGet(() -> tokens.carried(token.get()));
    }

    /** A workflow that is told to come back later must not lose its place. */
    private Exception withPlaceKept(Exception thrown, ServerRequest request, Optional<String> token) {
        Optional<RefusedException> meant = front.errors().meant(Errors.unwrapped(thrown));
        if (meant.isEmpty() || (meant.get().status() != 429 && meant.get().status() != 503)) {
            return thrown;
        }
        return meant.get().with("Location", next.url(request, token)).with("Retry-After", retryAfter());
    }

    private String retryAfter() {
        return Integer.toString(Math.max(1, operation.retryAfterSeconds()));
    }

    /** One poll. */
    private final class Poller {
        private final ServerRequest request;
        private final Caller caller;
        private final String scope;
        private final @Nullable Object[] values;

        Poller(ServerRequest request, Caller caller, String scope, @Nullable Object[] values) {
            this.request = request;
            this.caller = caller;
            this.scope = scope;
            this.values = values;
        }

        Answer goOn(String token) throws Exception {
            Position from = tokens.read(token, scope);
            return page(ask(from, operation.limit(), false), from, token);
        }

        Answer begin() throws Exception {
            if (operation.startsWithExisting()) {
                Poll<?> poll = ask(Position.BEGINNING, operation.limit(), true);
                boolean placed = poll.startingAt().isPresent() && poll.entries().isEmpty();
                Position from = placed ? Page.baseline(poll) : Position.BEGINNING;
                return page(poll, from, write(from));
            }
            Instant now = front.settings().clock().instant();
            Optional<Comparable<?>> moment = Moments.as(operation.position().raw(), now.minus(lag));
            if (moment.isPresent()) {
                // Asked although nothing is handed out: a filter that is refused must show now.
                Position present = Position.from(moment.get());
                Poll<?> poll = ask(present, operation.limit(), true);
                return nothing(write(poll.startingAt().map(Position::after).orElse(present)));
            }
            // Everything that is there has to be seen to know where it ends, unless the service names a baseline.
            return nothing(write(Page.baseline(ask(Position.BEGINNING, Integer.MAX_VALUE - 1, true))));
        }

        private Poll<?> ask(Position from, int limit, boolean first) throws Exception {
            PollCursor<?> cursor = new PollCursor<>(from, limit, first);
            Object found = Stages.settled(
                    operation.invocation().invoke(new BoundCall(binding, values, caller, request, cursor)));
            return found instanceof Poll<?> poll ? poll : Poll.nothing();
        }

        private Answer page(Poll<?> poll, Position from, String token) {
            Instant now = front.settings().clock().instant();
            int size = operation.batch() ? operation.limit() : 1;
            Page<?> page = Page.cut(poll, from, size, operation.limit(), value -> Moments.settled(value, now, lag));
            if (page.items().isEmpty()) {
                return nothing(token);
            }
            byte[] body = operation.batch()
                    ? envelope.around(items.bytes(page.items()))
                    : items.bytes(page.items().get(0));
            return answer(Answer.json(200, body), write(page.next()), page.more() ? "0" : retryAfter());
        }

        private Answer nothing(String token) {
            return answer(Answer.empty(202), token, retryAfter());
        }

        private Answer answer(Answer answer, String token, String seconds) {
            return answer.with("Location", next.url(request, Optional.of(token)))
                    .with("Retry-After", seconds);
        }

        private String write(Position position) {
            return tokens.write(position, next.carried(caller), scope);
        }
    }
}
