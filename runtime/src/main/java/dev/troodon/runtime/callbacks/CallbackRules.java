package dev.troodon.runtime.callbacks;

import java.time.Duration;
import java.util.List;

/**
 * Which callbacks are posted to, and how patiently. Immutable.
 *
 * @param allowInsecureLocalCallbacks for development only: also plain http, and also this machine and private networks
 * @param allowedHosts if not empty, only these hosts: a name, or {@code *.} and a domain for all names below it
 * @param deniedHosts never these, in the same form
 * @param connectTimeout for the connection and its TLS handshake
 * @param exchangeTimeout for all of one attempt, from the connection to the end of the answer
 * @param connectionsPerHost attempts under way to one host at the same time, at least 1
 * @param waitingPerHost deliveries that wait in memory for their host, at least 1; the others come back later
 */
public record CallbackRules(
        boolean allowInsecureLocalCallbacks,
        List<String> allowedHosts,
        List<String> deniedHosts,
        Duration connectTimeout,
        Duration exchangeTimeout,
        int connectionsPerHost,
        int waitingPerHost) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public CallbackRules {
        allowedHosts = List.copyOf(allowedHosts);
        deniedHosts = List.copyOf(deniedHosts);
        if (connectionsPerHost < 1 || waitingPerHost < 1) {
            throw new IllegalArgumentException("at least one connection and one place to wait for each host");
        }
        if (connectTimeout.toMillis() < 1 || exchangeTimeout.toMillis() < 1) {
            throw new IllegalArgumentException("an attempt needs at least a millisecond");
        }
    }

    /**
     * Public hosts over https, 10 s to connect, 60 s for all, 8 connections and 500 places to wait for each host.
     *
     * @return the defaults
     */
    public static CallbackRules defaults() {
        return new CallbackRules(false, List.of(), List.of(), Duration.ofSeconds(10), Duration.ofMinutes(1), 8, 500);
    }

    /**
     * The same, but for development: plain http and private targets are not refused.
     *
     * @return the rules
     */
    public CallbackRules allowingInsecureLocalCallbacks() {
        return reaching(true, allowedHosts, deniedHosts);
    }

    /**
     * The same, with other hosts.
     *
     * @param allowed if not empty, only these
     * @param denied never these
     * @return the rules
     */
    public CallbackRules withHosts(List<String> allowed, List<String> denied) {
        return reaching(allowInsecureLocalCallbacks, allowed, denied);
    }

    /**
     * The same, with other patience.
     *
     * @param connect for the connection
     * @param exchange for all of one attempt
     * @return the rules
     */
    public CallbackRules withTimeouts(Duration connect, Duration exchange) {
        return within(connect, exchange, connectionsPerHost, waitingPerHost);
    }

    /**
     * The same, with other bounds for one host.
     *
     * @param connections attempts under way at the same time
     * @param waiting places to wait
     * @return the rules
     */
    public CallbackRules withHostBounds(int connections, int waiting) {
        return within(connectTimeout, exchangeTimeout, connections, waiting);
    }

    private CallbackRules reaching(boolean insecure, List<String> allowed, List<String> denied) {
        return new CallbackRules(
                insecure, allowed, denied, connectTimeout, exchangeTimeout, connectionsPerHost, waitingPerHost);
    }

    private CallbackRules within(Duration connect, Duration exchange, int connections, int waiting) {
        return new CallbackRules(
                allowInsecureLocalCallbacks, allowedHosts, deniedHosts, connect, exchange, connections, waiting);
    }
}
