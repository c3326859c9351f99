package dev.troodon.testkit.connector;

import java.util.Map;
import java.util.TreeMap;

/** An answer of the reference connector. */
public record Reply(int status, Map<String, String> headers, String body) {
    static Reply of(int status) {
        return new Reply(status, Map.of(), "");
    }

    static Reply json(int status, String body) {
        return new Reply(status, Map.of("Content-Type", "application/json"), body);
    }

    static Reply error(int status) {
        return json(status, "{\"error\":{\"code\":\"Refused\",\"message\":\"No.\"}}");
    }

    Reply with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    Reply without(String name) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(name);
        return new Reply(status, fewer, body);
    }

    Reply as(int other) {
        return new Reply(other, headers, body);
    }

    Reply saying(String other) {
        return new Reply(status, headers, other).with("Content-Type", "application/json");
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
