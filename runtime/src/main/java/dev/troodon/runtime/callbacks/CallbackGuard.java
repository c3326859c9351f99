package dev.troodon.runtime.callbacks;

import dev.troodon.runtime.engine.CallbackRefusedException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Decides which callbacks are posted to. A callback is a way into the network behind us that a stranger chooses, so anything
 * that is not plainly a host on the internet is refused: once when it is given, and again, after its name was resolved
 * anew, for the very addresses that are connected to. Immutable; thread-safe.
 */
public final class CallbackGuard {
    /** Where the last label is a number, some resolvers see an IPv4 address in one of its old forms. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(^|.*\\.)([0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    /** A workflow's is a few hundred characters long; whatever is kept needs a bound. */
    private static final int LONGEST = 8_192;

    private static final Pattern OCTET = Pattern.compile("25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9]");
    private static final Pattern DOT = Pattern.compile("\\.");

    private final CallbackRules rules;
    private final HostPatterns allowed;
    private final HostPatterns denied;
    private final HostResolver resolver;

    /**
     * A guard.
     *
     * @param rules what is allowed
     * @param resolver finds addresses
     */
    public CallbackGuard(CallbackRules rules, HostResolver resolver) {
        this.rules = rules;
        this.allowed = new HostPatterns(rules.allowedHosts());
        this.denied = new HostPatterns(rules.deniedHosts());
        this.resolver = resolver;
    }

    /**
     * Looks at a URL and at the addresses that its host has now. Blocks while the name is resolved.
     *
     * @param callback the URL
     * @throws CallbackRefusedException if it is not one to post to
     */
    public void check(URI callback) {
        checkForm(callback);
        try {
            resolve(host(callback));
        } catch (RefusedAddressException e) {
            throw new CallbackRefusedException(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            throw new CallbackRefusedException("The host of the callback URL cannot be found.");
        }
    }

    /**
     * Looks at a URL without resolving its host.
     *
     * @param callback the URL
     * @throws CallbackRefusedException if it is not one to post to
     */
    public void checkForm(URI callback) {
        String scheme = callback.getScheme() == null ? "" : callback.getScheme().toLowerCase(Locale.ROOT);
        boolean http = scheme.equals("http") && rules.allowInsecureLocalCallbacks();
        require(scheme.equals("https") || http, "The callback URL has to be an https URL.");
        require(callback.toString().length() <= LONGEST, "The callback URL is too long.");
        // A request line has no other characters: they would be sent as something else than was signed.
        require(
                callback.toString().chars().allMatch(c -> c < 0x80),
                "The callback URL must not have raw characters beyond ASCII.");
        require(callback.getRawUserInfo() == null, "The callback URL must not name a user.");
        require(callback.getHost() != null && !callback.getHost().isEmpty(), "The callback URL has to name a host.");
        require(callback.getPort() != 0 && callback.getPort() <= 65_535, "The callback URL has no valid port.");
        String host = host(callback);
        require(host.indexOf('%') < 0, "The host of the callback URL must not name a network interface.");
        require(!ENDS_IN_NUMBER.matcher(host).matches() || dottedQuad(host), "The callback URL has no valid host.");
        require(allowed.isEmpty() || allowed.contains(host), "The host of the callback URL is not allowed.");
        require(!denied.contains(host), "The host of the callback URL is not allowed.");
    }

    /**
     * The addresses of a host, each of them one that may be connected to.
     *
     * @param host a name, or an address without brackets
     * @return at least one
     * @throws UnknownHostException if there is none, or if one of them must not be connected to
     */
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (Addresses.never(address) || (Addresses.local(address) && !rules.allowInsecureLocalCallbacks())) {
                throw new RefusedAddressException("The host of the callback URL is not on the internet.");
            }
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException("The host of the callback URL cannot be found.");
        }
        return addresses;
    }

    /**
     * The host of a checked URL.
     *
     * @param callback the URL
     * @return in lower case, an IPv6 address without its brackets
     */
    public static String host(URI callback) {
        String host = callback.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean dottedQuad(String host) {
        String[] parts = DOT.split(host, -1);
        return parts.length == 4
                && OCTET.matcher(parts[0]).matches()
                && OCTET.matcher(parts[1]).matches()
                && OCTET.matcher(parts[2]).matches()
                && OCTET.matcher(parts[3]).matches();
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new CallbackRefusedException(otherwise);
        }
    }
}
