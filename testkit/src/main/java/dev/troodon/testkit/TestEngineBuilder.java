package dev.troodon.testkit;

import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.FastTime;
import dev.troodon.testkit.wire.Timeline;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Sets up a {@link TestEngine}. For use by one thread. */
public final class TestEngineBuilder {
    private final URI document;
    private final Set<String> ignored = new TreeSet<>();
    private final List<Connection.Given> given = new ArrayList<>();
    private Optional<Credential.Bearer> scopeless = Optional.empty();
    private final Map<String, String> headers = new TreeMap<>();
    private Timeline timeline = new FastTime();
    private Duration answerWithin = Duration.ofMinutes(2);
    private Duration patience = Duration.ofSeconds(30);
    private Duration quiet = Duration.ofMillis(500);
    private Duration recurrence = Duration.ofMinutes(1);
    private String callbackHost = "127.0.0.1";
    private int callbackPort;
    private Consumer<Exchange> listener = exchange -> {};

    TestEngineBuilder(URI document) {
        this.document = document;
    }

    /** Sends an API key where the document wants it. */
    public TestEngineBuilder apiKey(String secret) {
        return with(Optional.empty(), new Credential.Key(secret));
    }

    /** Sends an API key for the scheme of that name in the document. */
    public TestEngineBuilder apiKey(String scheme, String secret) {
        return with(Optional.of(scheme), new Credential.Key(secret));
    }

    /** Sends user name and password. */
    public TestEngineBuilder basic(String user, String password) {
        return with(Optional.empty(), new Credential.Basic(user, password));
    }

    /** Sends an OAuth 2.0 access token, which must be good for every scope that the tested operations ask for. */
    public TestEngineBuilder bearer(String token) {
        return with(Optional.empty(), new Credential.Bearer(token));
    }

    /** A token that the connector knows and that is good for no scope: what asks for scopes must refuse it with 403. */
    public TestEngineBuilder bearerWithoutScopes(String token) {
        scopeless = Optional.of(new Credential.Bearer(token));
        return this;
    }

    private TestEngineBuilder with(Optional<String> scheme, Credential credential) {
        given.add(new Connection.Given(scheme, credential));
        return this;
    }

    /**
     * Sends a header with every request, also with those that are to come without a credential: for an application that lets
     * nobody past without one. Not for the credential of the connector.
     */
    public TestEngineBuilder header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Waits by this clock; without it by a {@link FastTime}. */
    public TestEngineBuilder timeline(Timeline clock) {
        timeline = clock;
        return this;
    }

    /** Gives an answer so much real time; without it two minutes, as the platform does. */
    public TestEngineBuilder answerWithin(Duration limit) {
        answerWithin = limit;
        return this;
    }

    /** Gives jobs, events and callbacks so much real time; without it 30 seconds. */
    public TestEngineBuilder patience(Duration limit) {
        patience = limit;
        return this;
    }

    /** Expects nothing more after so much real time of silence; without it half a second. */
    public TestEngineBuilder quiet(Duration limit) {
        quiet = limit;
        return this;
    }

    /** Polls triggers so often; without it every minute. */
    public TestEngineBuilder recurrence(Duration interval) {
        recurrence = interval;
        return this;
    }

    /** Leaves checks out, by id. */
    public TestEngineBuilder ignoring(String... checks) {
        ignored.addAll(Set.of(checks));
        return this;
    }

    /** Takes callbacks on this host and port; without it on the loopback address and any free port. */
    public TestEngineBuilder callbacksAt(String host, int port) {
        callbackHost = host;
        callbackPort = port;
        return this;
    }

    /** Tells about each exchange when it is over. */
    public TestEngineBuilder listener(Consumer<Exchange> told) {
        listener = told;
        return this;
    }

    /**
     * Reads the document and is ready.
     *
     * @throws IllegalStateException if there is no document to read
     */
    public TestEngine open() {
        return new TestEngine(new EngineSettings(
                document,
                new Connection(given, scopeless),
                Map.copyOf(headers),
                timeline,
                answerWithin,
                patience,
                quiet,
                recurrence,
                Set.copyOf(ignored),
                callbackHost,
                callbackPort,
                listener));
    }
}
