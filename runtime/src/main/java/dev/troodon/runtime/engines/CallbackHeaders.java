package dev.troodon.runtime.engines;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers a callback may carry. */
final class CallbackHeaders {
    /** The signed URL is the credential, and a second one an error; the others belong to the connection. */
    private static final Set<String> RESERVED = Set.of(
            "authorization",
            "proxy-authorization",
            "connection",
            "content-length",
            "content-type",
            "cookie",
            "expect",
            "host",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private CallbackHeaders() {}

    /** RFC 9110, section 5.5: a byte each, and no control characters. */
    private static boolean isForbidden(int c) {
        return (c < ' ' && c != '\t') || c == 0x7f || c > 0xff;
    }

    static void check(Map<String, String> headers) {
        headers.forEach((name, value) -> {
            if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("A callback must not carry the header " + name + ".");
            }
            if (!TOKEN.matcher(name).matches() || value.chars().anyMatch(CallbackHeaders::isForbidden)) {
                throw new IllegalArgumentException("A header of the callback has a name or value that HTTP forbids.");
            }
        });
    }
}
