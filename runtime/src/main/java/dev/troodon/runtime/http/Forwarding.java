package dev.troodon.runtime.http;

import java.util.Locale;
import java.util.Optional;

/**
 * What proxies say of the request that reached the first of them. RFC 7239's {@code Forwarded} wins over the older
 * {@code X-Forwarded-*} headers; of several proxies the first one listed stands next to the caller.
 *
 * @param scheme what the caller spoke
 * @param host whom the caller called, with a port unless it is the scheme's own
 * @param prefix what the proxy cut from the front of the path; begins with a slash
 */
record Forwarding(Optional<String> scheme, Optional<String> host, Optional<String> prefix) {
    static Forwarding of(RequestHead request) {
        Optional<String> prefix = first(request, "X-Forwarded-Prefix").map(Forwarding::trimmedPath);
        Optional<String> standard = first(request, "Forwarded");
        if (standard.isPresent()) {
            return new Forwarding(element(standard.get(), "proto"), element(standard.get(), "host"), prefix);
        }
        Optional<String> host = first(request, "X-Forwarded-Host");
        Optional<String> port = first(request, "X-Forwarded-Port");
        if (host.isPresent() && port.isPresent() && !hasPort(host.get())) {
            host = Optional.of(host.get() + ":" + port.get());
        }
        return new Forwarding(first(request, "X-Forwarded-Proto"), host, prefix);
    }

    private static Optional<String> first(RequestHead request, String header) {
        return request.header(header).map(all -> all.split(",", -1)[0].trim()).filter(value -> !value.isEmpty());
    }

    private static Optional<String> element(String forwarded, String name) {
        for (String pair : forwarded.split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && pair.substring(0, equals).trim().toLowerCase(Locale.ROOT).equals(name)) {
                String value = pair.substring(equals + 1).trim();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                return Optional.of(quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return Optional.empty();
    }

    private static boolean hasPort(String host) {
        return host.lastIndexOf(':') > host.lastIndexOf(']');
    }

    private static String trimmedPath(String path) {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.isEmpty() || trimmed.startsWith("/") ? trimmed : "/" + trimmed;
    }
}
