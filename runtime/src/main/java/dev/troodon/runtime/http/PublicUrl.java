package dev.troodon.runtime.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the address that callers know the JAX-RS application by. A workflow follows a {@code Location} from outside, so what the
 * server sees behind a proxy is of no use there. A configured address wins; forwarding headers count only where the application
 * says that its proxy sets them, since any caller can send them too. Immutable.
 */
public final class PublicUrl {
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~%!$&'()*+,;=:@-]+)*");

    private final Optional<String> configured;
    private final boolean trustsForwarded;

    /**
     * Says what to go by.
     *
     * @param configured the application's base address as seen from outside; empty goes by the request
     * @param trustsForwarded whether {@code Forwarded} and {@code X-Forwarded-*} are believed
     */
    public PublicUrl(Optional<URI> configured, boolean trustsForwarded) {
        this.configured = configured.map(uri -> withoutSlash(uri.toString()));
        this.trustsForwarded = trustsForwarded;
    }

    /**
     * The address of the application, seen from outside.
     *
     * @param request a request to it
     * @return absolute, without a slash at the end
     */
    public String of(RequestHead request) {
        if (configured.isPresent()) {
            return configured.get();
        }
        URI base = request.base();
        String scheme = base.getScheme() == null ? "http" : base.getScheme();
        String authority =
                base.getRawAuthority() == null ? request.header("Host").orElse("localhost") : base.getRawAuthority();
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        if (trustsForwarded) {
            Forwarding forwarding = Forwarding.of(request);
            scheme = forwarding.scheme().filter(PublicUrl::isHttp).orElse(scheme);
            authority = forwarding.host().filter(h -> HOST.matcher(h).matches()).orElse(authority);
            path = forwarding.prefix().filter(p -> PREFIX.matcher(p).matches()).orElse("") + path;
        }
        String lower = scheme.toLowerCase(Locale.ROOT);
        return withoutSlash(lower + "://" + withoutDefaultPort(lower, authority) + path);
    }

    private static boolean isHttp(String scheme) {
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
    }

    private static String withoutDefaultPort(String scheme, String authority) {
        String port = scheme.equals("https") ? ":443" : ":80";
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
