package dev.troodon.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.callback.CallbackAnswer;
import dev.troodon.testkit.callback.Mailbox;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One workflow that listens to a webhook: its callback URL is handed over, and what is posted there is kept. */
public final class Subscription implements AutoCloseable {
    private final Caller caller;
    private final Operation operation;
    private final Mailbox mailbox;
    private final Request subscribe;
    private Exchange answered;
    private Optional<URI> location;
    private int judged;

    Subscription(Caller caller, Operation operation, Mailbox mailbox, Request subscribe) {
        this.caller = caller;
        this.operation = operation;
        this.mailbox = mailbox;
        this.subscribe = subscribe;
        this.answered = caller.call(operation, Phase.SUBSCRIBE, subscribe, Optional.empty());
        this.location = Urls.callable(answered.answer());
    }

    /** The exchange by which the callback URL was handed over. */
    public Exchange subscribed() {
        return answered;
    }

    /** Whether the connector took the callback URL. */
    public boolean active() {
        return answered.answer().succeeded();
    }

    /** The address at which to unsubscribe. */
    public Optional<URI> location() {
        return location;
    }

    /** From now on the callback URL answers like this. */
    public void answer(CallbackAnswer answer) {
        mailbox.answer(answer);
    }

    /** The callback URL answers the next posts like this, one each. */
    public void answerNext(CallbackAnswer... answers) {
        mailbox.answerNext(answers);
    }

    /** What was posted so far; each is judged once. */
    public List<Notification> notifications() {
        return judge(mailbox.received());
    }

    /** Waits, in real time, until that many posts came or the time is over; returns what came so far. */
    public List<Notification> await(int count, Duration patience) {
        try {
            return judge(mailbox.await(count, patience));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notifications();
        }
    }

    /** Waits for the first post, as long as the engine is patient. */
    public List<Notification> await(int count) {
        return await(count, caller.settings().patience());
    }

    /** The bodies of what was accepted so far, which are the outputs of trigger or action. */
    public List<JsonNode> events() {
        return notifications().stream()
                .filter(Notification::accepted)
                .flatMap(post -> post.body().json().stream())
                .toList();
    }

    /** Hands the same callback URL over once more, as the engine does whenever the workflow is changed. */
    public Exchange resubscribe() {
        answered = caller.call(operation, Phase.SUBSCRIBE, subscribe, Optional.empty());
        Optional<URI> other = Urls.callable(answered.answer());
        location = other.isPresent() ? other : location;
        return answered;
    }

    /** Takes the callback URL back; nothing is sent if the connector gave no address to send it to. */
    public Optional<Exchange> unsubscribe() {
        return location.map(
                url -> caller.call(operation, Phase.UNSUBSCRIBE, Request.of("DELETE", url), Optional.of(answered)));
    }

    /** Takes the callback URL back a second time, and judges whether that is answered as before. */
    public Optional<Exchange> unsubscribeAgain(Exchange first) {
        return location.map(url -> {
            Exchange again = caller.once(operation, Request.of("DELETE", url));
            caller.report().observe(new Observation.Repeated(operation, Phase.UNSUBSCRIBE, first, again));
            return again;
        });
    }

    /** Unsubscribes. */
    @Override
    public void close() {
        unsubscribe();
    }

    private synchronized List<Notification> judge(List<Notification> received) {
        while (judged < received.size()) {
            caller.report().observe(new Observation.Notified(operation, mailbox, received.get(judged)));
            judged++;
        }
        return received;
    }
}
