package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.SecurityRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Security;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;

/** The declared ways to say who calls are what the platform can do: one of them, well-formed, under a name of its own. */
final class SecurityForm implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Set<String> keys = new HashSet<>();
        for (Security.Scheme scheme : connector.security().schemes()) {
            if (!keys.add(scheme.key())) {
                findings.add(SecurityRule.SCHEME_TWICE, scheme.site(), scheme.key());
            } else if (keys.size() > 1) {
                findings.add(
                        SecurityRule.SEVERAL_SCHEMES,
                        scheme.site(),
                        scheme.key(),
                        connector.security().schemes().get(0).key());
            }
            if (scheme instanceof Security.OAuth2 oauth2) {
                look(oauth2, findings);
            }
        }
    }

    private static void look(Security.OAuth2 scheme, Findings findings) {
        url("authorizationUrl", scheme.authorizationUrl(), scheme, findings);
        if (scheme.implicit()) {
            findings.add(SecurityRule.IMPLICIT_FLOW, scheme.site(), scheme.key());
        } else {
            url("tokenUrl", scheme.tokenUrl(), scheme, findings);
        }
    }

    private static void url(String attribute, String value, Security.OAuth2 scheme, Findings findings) {
        String fault = value.isEmpty() ? "is missing" : isSecure(value) ? "" : "is \"" + value + "\"";
        if (!fault.isEmpty()) {
            findings.add(SecurityRule.OAUTH2_URL, scheme.site(), attribute, scheme.key(), fault);
        }
    }

    private static boolean isSecure(String value) {
        try {
            URI url = new URI(value);
            return "https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
