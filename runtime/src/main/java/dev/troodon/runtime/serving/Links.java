package dev.troodon.runtime.serving;

import dev.troodon.runtime.Settings;
import dev.troodon.runtime.http.PublicUrl;
import dev.troodon.runtime.http.RequestHead;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Builds the absolute URLs of follow-ups. Normally they lead straight here; a gateway that stands in front says with a header
 * under which address it knows this connector, and where the application opted in, follow-ups go through it and so carry the
 * credentials of its connection. Thread-safe.
 */
final class Links {
    private static final String GATEWAY_PREFIX = "X-MS-APIM-Referrer-Prefix";

    private final PublicUrl publicUrl;
    private final Optional<String> gatewaySuffix;
    private final String connectorPath;

    Links(Settings settings, String connectorPath) {
        this.publicUrl = settings.publicUrl();
        this.gatewaySuffix = settings.gatewaySuffix();
        this.connectorPath = connectorPath.equals("/") ? "" : connectorPath;
    }

    /** The URL of a path below the connector's. */
    String to(RequestHead request, String path) {
        return gateway(request).orElseGet(() -> publicUrl.of(request) + connectorPath) + path;
    }

    /** The URL of the request itself, without its query. */
    String self(RequestHead request) {
        String path = request.path();
        if (path.startsWith(connectorPath)) {
            return to(request, path.substring(connectorPath.length()));
        }
        return publicUrl.of(request) + path;
    }

    /** Where the connector is, as seen from outside. */
    URI connector(RequestHead request) {
        return URI.create(publicUrl.of(request) + connectorPath);
    }

    boolean throughGateway(RequestHead request) {
        return gateway(request).isPresent();
    }

    private Optional<String> gateway(RequestHead request) {
        return gatewaySuffix.flatMap(suffix -> request.header(GATEWAY_PREFIX)
                .filter(prefix -> isGateway(prefix, suffix))
                .map(Links::trimmed));
    }

    private static boolean isGateway(String prefix, String suffix) {
        try {
            URI uri = new URI(prefix);
            String host = uri.getHost();
            return "https".equalsIgnoreCase(uri.getScheme())
                    && host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && host.toLowerCase(Locale.ROOT).endsWith(suffix);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String trimmed(String prefix) {
        return prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }
}
