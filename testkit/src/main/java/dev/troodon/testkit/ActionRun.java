package dev.troodon.testkit;

import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs an action to its end: asks again as long as the answer is 202. */
final class ActionRun {
    // What the older documentation names for an answer without Retry-After.
    private static final long USUAL_SECONDS = 20;

    private final Caller caller;
    private final Operation operation;

    ActionRun(Caller caller, Operation operation) {
        this.caller = caller;
        this.operation = operation;
    }

    Outcome run(Request request) {
        List<Exchange> exchanges = new ArrayList<>();
        Exchange first = caller.call(operation, Phase.ACTION, request, Optional.empty());
        exchanges.add(first);
        Exchange last = first;
        Optional<URI> address = Optional.empty();
        long end = System.nanoTime() + caller.settings().patience().toNanos();
        while (last.status() == 202) {
            Optional<URI> next = Urls.callable(last.answer());
            address = next.isPresent() ? next : address;
            if (address.isEmpty()) {
                break;
            }
            if (System.nanoTime() > end) {
                caller.report().observe(new Observation.Endless(operation, last));
                break;
            }
            caller.pause(Duration.ofSeconds(last.answer().retryAfter().orElse(USUAL_SECONDS)));
            last = caller.call(operation, Phase.JOB, Request.of("GET", address.get()), Optional.of(first));
            exchanges.add(last);
        }
        return new Outcome(last.status(), last.answer().body(), exchanges);
    }
}
