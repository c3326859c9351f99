package dev.troodon.testkit.conformance;

import dev.troodon.testkit.Outcome;
import dev.troodon.testkit.check.Probe;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.util.Optional;

/** Runs an action, follows its job, and asks for jobs that never were. */
final class ActionExercise {
    private final Case exercised;

    ActionExercise(Case exercised) {
        this.exercised = exercised;
    }

    void run() {
        Outcome outcome = exercised.engine().run(exercised.id(), exercised.inputs());
        Exchange first = outcome.exchanges().get(0);
        Exchange last = outcome.exchanges().get(outcome.exchanges().size() - 1);
        if (outcome.exchanges().size() > 1
                && last.status() != 202
                && last.answer().arrived()) {
            exercised.prober().askAgain(exercised.operation(), last);
        }
        if (exercised.operation().node().has("x-ms-pageable") && first.answer().succeeded()) {
            exercised.prober().followPages(exercised.operation(), first);
        }
        Urls.callable(first.answer())
                .filter(url -> first.status() == 202 && last.answer().arrived())
                .map(Forged::identifier)
                .ifPresent(url ->
                        exercised.prober().probe(exercised.operation(), Probe.UNKNOWN_JOB, Request.of("GET", url)));
        exercised.failing().ifPresent(inputs -> exercised.engine().run(exercised.id(), inputs));
        Request proper = exercised.prober().proper(exercised.operation(), exercised.inputs(), Optional.empty());
        if (proper.method().equals("GET")) {
            exercised.prober().withoutHeaders(exercised.operation(), proper);
        }
        new BadInput(exercised, proper).run();
    }
}
