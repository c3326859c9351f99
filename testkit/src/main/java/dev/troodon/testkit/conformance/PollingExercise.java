package dev.troodon.testkit.conformance;

import dev.troodon.testkit.PollingTrigger;
import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Probe;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;

/** Polls a trigger by two workflows, before and after it fires. */
final class PollingExercise {
    private static final int STRAGGLERS = 5;

    private final Case exercised;

    PollingExercise(Case exercised) {
        this.exercised = exercised;
    }

    void run() {
        PollingTrigger one = exercised.engine().trigger(exercised.id(), exercised.inputs());
        PollingTrigger other = exercised.engine().trigger(exercised.id(), exercised.inputs());
        one.poll();
        other.poll();
        one.poll();
        one.replayLast();
        forge(one);
        Request proper = exercised.prober().proper(exercised.operation(), exercised.inputs(), Optional.empty());
        new BadInput(exercised, proper).run();
        if (!exercised.stimulate()) {
            exercised.prober().report().note(exercised.id() + " was only polled: nothing was given that makes it fire");
            return;
        }
        one.awaitEvents();
        one.replayEvents();
        other.awaitEvents();
        for (int i = 0; i < STRAGGLERS && !new HashSet<>(one.events()).equals(new HashSet<>(other.events())); i++) {
            one.pollWhenDue();
            other.pollWhenDue();
        }
        if (!isOrderly(one)) {
            return;
        }
        exercised
                .prober()
                .report()
                .observe(new Observation.Drained(exercised.operation(), one.events(), other.events()));
    }

    // What the answers themselves lack is found by other rules.
    private static boolean isOrderly(PollingTrigger trigger) {
        boolean understood =
                trigger.exchanges().stream().allMatch(exchange -> exchange.status() == 200 || exchange.status() == 202);
        boolean fired = trigger.exchanges().stream().anyMatch(exchange -> exchange.status() == 200);
        return understood && (!fired || !trigger.events().isEmpty());
    }

    private void forge(PollingTrigger trigger) {
        URI original = trigger.exchanges().get(0).request().uri();
        URI next = trigger.nextAddress();
        if (!Urls.query(original).keySet().containsAll(Urls.query(next).keySet())) {
            Request request = trigger.exchanges().get(0).request().to(Forged.state(original, next));
            exercised.prober().probe(exercised.operation(), Probe.FORGED_STATE, request);
        }
    }
}
