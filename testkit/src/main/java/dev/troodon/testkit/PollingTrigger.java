package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.SplitOn;
import dev.troodon.testkit.wire.Answer;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One workflow that polls a trigger. For use by one thread. */
public final class PollingTrigger {
    private static final int MOST_POLLS = 10_000;

    private final Caller caller;
    private final Operation operation;
    private final Request original;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<JsonNode> events = new ArrayList<>();
    private Optional<URI> next = Optional.empty();

    PollingTrigger(Caller caller, Operation operation, Request original) {
        this.caller = caller;
        this.operation = operation;
        this.original = original;
    }

    /**
     * Polls once, without waiting: the first time at the operation's own address, then at the one handed out by the poll before.
     *
     * @return the events that start runs, one each; empty if nothing is new
     */
    public List<JsonNode> poll() {
        Phase phase = exchanges.isEmpty() ? Phase.FIRST_POLL : Phase.NEXT_POLL;
        Exchange exchange =
                caller.call(operation, phase, next(), exchanges.stream().findFirst());
        exchanges.add(exchange);
        if (exchange.status() == 200 || exchange.status() == 202) {
            // Without an address the engine falls back on the original one, and the state is lost.
            next = Urls.callable(exchange.answer());
        }
        List<JsonNode> found = fired(exchange.answer());
        events.addAll(found);
        return found;
    }

    /** Waits, on the engine's clock, as long as the last answer says, then polls. */
    public List<JsonNode> pollWhenDue() {
        caller.pause(delay());
        return poll();
    }

    /**
     * Polls until the trigger has nothing more.
     *
     * @return the events found on the way
     */
    public List<JsonNode> drain() {
        List<JsonNode> found = new ArrayList<>();
        for (int polls = 0; polls < MOST_POLLS; polls++) {
            List<JsonNode> more = poll();
            found.addAll(more);
            if (more.isEmpty() || delay().compareTo(Duration.ZERO) > 0) {
                break;
            }
        }
        return found;
    }

    /** Polls when due until events come or the engine's patience ends; then drains. */
    public List<JsonNode> awaitEvents() {
        long end = System.nanoTime() + caller.settings().patience().toNanos();
        List<JsonNode> found = new ArrayList<>(drain());
        while (found.isEmpty() && System.nanoTime() < end) {
            caller.pause(delay());
            found.addAll(drain());
        }
        return found;
    }

    /** Sends the last poll again, as the engine does when the answer was lost, and judges whether the answer is the same. */
    public Exchange replayLast() {
        return replay(last());
    }

    /** Sends the last poll that found events again; nothing if none did. */
    public Optional<Exchange> replayEvents() {
        return exchanges.stream()
                .filter(exchange -> exchange.status() == 200)
                .reduce((earlier, later) -> later)
                .map(this::replay);
    }

    private Exchange replay(Exchange poll) {
        Exchange again = caller.once(operation, poll.request());
        caller.report().observe(new Observation.Repeated(operation, Phase.NEXT_POLL, poll, again));
        return again;
    }

    /** How long the engine waits before the next poll. */
    public Duration delay() {
        Duration recurrence = caller.settings().recurrence();
        if (exchanges.isEmpty()) {
            return Duration.ZERO;
        }
        Answer answer = last().answer();
        long seconds = answer.retryAfter().orElse(recurrence.toSeconds());
        Duration asked = Duration.ofSeconds(seconds);
        return answer.status() == 200 || asked.compareTo(recurrence) > 0 ? asked : recurrence;
    }

    /** Every event so far, one for each run. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** Every poll so far. */
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** The address of the next poll. */
    public URI nextAddress() {
        return next.orElse(original.uri());
    }

    private Request next() {
        return next.map(original::to).orElse(original);
    }

    private Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    private List<JsonNode> fired(Answer answer) {
        Optional<JsonNode> body = answer.status() == 200 ? answer.body().json() : Optional.empty();
        if (body.isEmpty()) {
            return List.of();
        }
        Optional<SplitOn> splitOn = operation.splitOn();
        return splitOn.isPresent() ? splitOn.get().items(body.get()) : List.of(body.get());
    }
}
