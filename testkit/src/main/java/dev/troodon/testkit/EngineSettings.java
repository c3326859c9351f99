package dev.troodon.testkit;

import dev.troodon.testkit.wire.Timeline;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How an engine behaves.
 *
 * @param document where the connector's document is
 * @param connection the credentials
 * @param headers what the host application in front of the connector wants on every request, whoever asks
 * @param timeline the clock that the engine waits by
 * @param answerWithin real time that an answer may take
 * @param patience real time that a job, a trigger or a callback may take until something comes of it
 * @param quiet real time of silence after which nothing more is expected at a callback URL
 * @param recurrence how often triggers are polled by the author's choice
 * @param ignored ids of checks that are left out
 * @param callbackHost the host that connectors reach the engine's callback server by
 * @param callbackPort 0 for any free one
 * @param listener told about each exchange
 */
record EngineSettings(
        URI document,
        Connection connection,
        Map<String, String> headers,
        Timeline timeline,
        Duration answerWithin,
        Duration patience,
        Duration quiet,
        Duration recurrence,
        Set<String> ignored,
        String callbackHost,
        int callbackPort,
        Consumer<dev.troodon.testkit.wire.Exchange> listener) {}
