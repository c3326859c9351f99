package dev.troodon.testkit.wire;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent. Immutable.
 *
 * @param method the HTTP method, upper case
 * @param uri absolute
 * @param headers by name, whatever the case
 * @param body may be empty; then no body is sent
 */
public record Request(String method, URI uri, Map<String, String> headers, Body body) {
    /** Copies the headers. */
    public Request {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(headers);
        headers = Collections.unmodifiableMap(sorted);
    }

    /** A request without headers and body. */
    public static Request of(String method, URI uri) {
        return new Request(method, uri, Map.of(), Body.empty());
    }

    /** The same with one more header. */
    public Request with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Request(method, uri, more, body);
    }

    /** The same with these headers on top. */
    public Request with(Map<String, String> more) {
        Request grown = this;
        for (Map.Entry<String, String> header : more.entrySet()) {
            grown = grown.with(header.getKey(), header.getValue());
        }
        return grown;
    }

    /** The same to another address. */
    public Request to(URI other) {
        return new Request(method, other, headers, body);
    }

    /** The same with another body. */
    public Request carrying(Body other) {
        return new Request(method, uri, headers, other);
    }

    /** Method and address, without secrets. */
    @Override
    public String toString() {
        return method + " " + Redaction.of(uri.toString());
    }
}
