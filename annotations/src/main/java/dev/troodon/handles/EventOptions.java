package dev.troodon.handles;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an event is published.
 *
 * @param tenant whose subscribers it is for; needed where the application tells tenants apart
 * @param headers what the callback carries besides its body, in this order; never {@code Authorization}
 */
public record EventOptions(Optional<String> tenant, Map<String, String> headers) {
    /** To everybody, without headers. */
    public static final EventOptions NONE = new EventOptions(Optional.empty(), Map.of());

    /**
     * Copies the headers.
     *
     * @throws IllegalArgumentException if a header is {@code Authorization}: a signed callback URL refuses it
     */
    public EventOptions {
        for (String header : headers.keySet()) {
            if (header.equalsIgnoreCase("Authorization")) {
                throw new IllegalArgumentException(
                        "A callback must not carry an Authorization header; its URL is the credential.");
            }
        }
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * The same options for one tenant.
     *
     * @param name whose subscribers the event is for
     * @return the options
     */
    public EventOptions withTenant(String name) {
        return new EventOptions(Optional.of(name), headers);
    }

    /**
     * The same options with one more header.
     *
     * @param name the header's name
     * @param value its value
     * @return the options
     */
    public EventOptions withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new EventOptions(tenant, more);
    }
}
