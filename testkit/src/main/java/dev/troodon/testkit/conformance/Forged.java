package dev.troodon.testkit.conformance;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a connector never handed out, made from ones that it did. */
final class Forged {
    private static final Pattern LAST_SEGMENT = Pattern.compile("(.*/)[^/?]+(\\?.*)?$");

    private Forged() {}

    /** The address with another identifier as the last segment of its path. */
    static URI identifier(URI url) {
        Matcher matcher = LAST_SEGMENT.matcher(url.toString());
        if (!matcher.matches()) {
            return url;
        }
        String rest = matcher.group(2);
        return URI.create(matcher.group(1) + "f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0" + (rest == null ? "" : rest));
    }

    /** The address with every query parameter that the original lacks replaced by nonsense. */
    static URI state(URI original, URI next) {
        StringBuilder url = new StringBuilder(next.toString().split("\\?", 2)[0]);
        char separator = '?';
        var known = dev.troodon.testkit.check.Urls.query(original);
        for (var pair : dev.troodon.testkit.check.Urls.query(next).entrySet()) {
            String value = known.containsKey(pair.getKey()) ? pair.getValue() : "~never-handed-out~";
            url.append(separator).append(pair.getKey()).append('=').append(value);
            separator = '&';
        }
        return URI.create(url.toString());
    }
}
