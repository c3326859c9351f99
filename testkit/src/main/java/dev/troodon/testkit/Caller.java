package dev.troodon.testkit;

import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Answer;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import dev.troodon.testkit.wire.Wire;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends requests as one workflow does: with credential and engine headers, with retries, and reporting what it sees. */
final class Caller {
    private static final int RETRIES = 4;

    private final EngineSettings settings;
    private final Wire wire;
    private final Report report;
    private final EngineHeaders headers =
            new EngineHeaders(java.util.UUID.randomUUID().toString().replace("-", ""));

    Caller(EngineSettings settings, Wire wire, Report report) {
        this.settings = settings;
        this.wire = wire;
        this.report = report;
    }

    EngineSettings settings() {
        return settings;
    }

    Report report() {
        return report;
    }

    /** Sends once, without judging the answer. */
    Exchange once(Operation operation, Request request) {
        return plain(operation, request.with(headers.of(operation.id())));
    }

    /** Sends once without engine headers. */
    Exchange plain(Operation operation, Request request) {
        return wire.send(connection().on(request, operation));
    }

    /** Sends once without credential, or with the one that already is on the request. */
    Exchange anonymous(Operation operation, Request request) {
        return wire.send(request.with(headers.of(operation.id())));
    }

    Connection connection() {
        return settings.connection();
    }

    /** Sends, and repeats what the engine repeats: 408, 429, server errors and missing answers. */
    Exchange call(Operation operation, Phase phase, Request request, Optional<Exchange> origin) {
        Map<String, String> added = headers.of(operation.id());
        Exchange exchange = attempt(operation, phase, request.with(added), origin);
        for (int retry = 0; retry < RETRIES && isRetried(exchange.answer()); retry++) {
            pause(Duration.ofSeconds(exchange.answer().retryAfter().orElse((long) (7.5 * (1 << retry)))));
            exchange = attempt(operation, phase, request.with(added), origin);
        }
        if (isRetried(exchange.answer())) {
            report.observe(new Observation.GaveUp(operation, phase, exchange));
        }
        return exchange;
    }

    private Exchange attempt(Operation operation, Phase phase, Request request, Optional<Exchange> origin) {
        Exchange exchange = plain(operation, request);
        report.observe(new Observation.Answered(operation, phase, exchange, origin.orElse(exchange)));
        return exchange;
    }

    /** Waits on the engine's clock. */
    void pause(Duration delay) {
        try {
            settings.timeline().await(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    static boolean isRetried(Answer answer) {
        return !answer.arrived() || answer.status() == 408 || answer.status() == 429 || answer.status() >= 500;
    }
}
