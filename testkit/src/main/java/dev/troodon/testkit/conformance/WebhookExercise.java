package dev.troodon.testkit.conformance;

import dev.troodon.testkit.Subscription;
import dev.troodon.testkit.callback.CallbackAnswer;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Probe;
import dev.troodon.testkit.check.Scene;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.document.Kind;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subscribes, has events happen, answers well and badly, unsubscribes. */
final class WebhookExercise {
    private static final Map<Probe, String> BAD = Map.of(
            Probe.RELATIVE_CALLBACK, "/workflows/1/run?sig=none",
            Probe.FOREIGN_SCHEME_CALLBACK, "ftp://example.com/workflows/1/run?sig=none");
    private static final Map<Probe, String> BAD_WHEN_STRICT = Map.of(
            Probe.PLAIN_HTTP_CALLBACK, "http://example.com/workflows/1/run?sig=none",
            Probe.PRIVATE_CALLBACK, "https://10.0.0.1/workflows/1/run?sig=none");

    private final Case exercised;

    WebhookExercise(Case exercised) {
        this.exercised = exercised;
    }

    void run() {
        hostile();
        if (exercised.strict()) {
            return;
        }
        Subscription subscription = subscribe();
        if (!subscription.active()) {
            return;
        }
        if (exercised.stimulate()) {
            played(Scene.EVENT, subscription.await(1));
        } else {
            String note = exercised.id() + " was only subscribed to: nothing was given that makes it fire";
            exercised.prober().report().note(note);
        }
        unsubscribe(subscription);
        if (exercised.stimulus().isPresent()) {
            scenes();
        }
    }

    private Subscription subscribe() {
        return exercised.engine().listen(exercised.id(), exercised.inputs());
    }

    private void played(Scene scene, List<Notification> posts) {
        exercised.prober().report().observe(new Observation.Played(exercised.operation(), scene, posts));
    }

    private void hostile() {
        String fine = "https://example.com/workflows/1/run?sig=none";
        Request proper = exercised.prober().proper(exercised.operation(), exercised.inputs(), Optional.of(fine));
        new BadInput(exercised, proper).run();
        send(Probe.MISSING_CALLBACK, Optional.empty());
        BAD.forEach((probe, url) -> send(probe, Optional.of(url)));
        if (exercised.strict()) {
            BAD_WHEN_STRICT.forEach((probe, url) -> send(probe, Optional.of(url)));
        }
    }

    private void send(Probe probe, Optional<String> callback) {
        Request request = exercised.prober().proper(exercised.operation(), exercised.inputs(), callback);
        exercised.prober().probe(exercised.operation(), probe, request);
    }

    private void unsubscribe(Subscription subscription) {
        Optional<Exchange> gone = subscription.unsubscribe();
        gone.ifPresent(subscription::unsubscribeAgain);
        Urls.callable(subscription.subscribed().answer())
                .map(Forged::identifier)
                .ifPresent(url -> exercised
                        .prober()
                        .probe(exercised.operation(), Probe.UNKNOWN_SUBSCRIPTION, Request.of("DELETE", url)));
        int before = subscription.notifications().size();
        if (gone.isPresent() && exercised.stimulate()) {
            List<Notification> all =
                    subscription.await(before + 1, exercised.prober().quiet());
            played(Scene.UNSUBSCRIBED, all.subList(before, all.size()));
        }
    }

    private void scenes() {
        try (Subscription throttled = subscribe()) {
            throttled.answerNext(CallbackAnswer.throttled(1));
            exercised.stimulate();
            played(Scene.THROTTLED, throttled.await(2));
        }
        try (Subscription unwell = subscribe()) {
            unwell.answerNext(CallbackAnswer.unavailable());
            exercised.stimulate();
            played(Scene.UNAVAILABLE, unwell.await(2));
        }
        try (Subscription gone = subscribe()) {
            gone.answer(CallbackAnswer.gone());
            exercised.stimulate();
            gone.await(1);
            // The sender needs a moment to take the answer in.
            gone.await(2, exercised.prober().quiet());
            exercised.stimulate();
            played(Scene.GONE, gone.await(2, exercised.prober().quiet()));
        }
        if (exercised.operation().kind() == Kind.WEBHOOK_ACTION) {
            answerTwice();
        } else {
            subscribeTwice();
        }
    }

    private void answerTwice() {
        try (Subscription waiting = subscribe()) {
            exercised.stimulate();
            waiting.await(1);
            exercised.stimulate();
            played(Scene.ANSWERED_TWICE, waiting.await(2, exercised.prober().quiet()));
        }
    }

    private void subscribeTwice() {
        try (Subscription twice = subscribe()) {
            twice.resubscribe();
            exercised.stimulate();
            twice.await(1);
            Duration quiet = exercised.prober().quiet();
            played(Scene.SUBSCRIBED_TWICE, twice.await(2, quiet));
        }
    }
}
