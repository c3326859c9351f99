package dev.troodon.runtime.callbacks;

import java.util.List;
import java.util.Locale;

/** A list of hosts: names, or {@code *.} and a domain for all names below it. */
record HostPatterns(List<String> patterns) {
    HostPatterns {
        patterns = patterns.stream().map(HostPatterns::plain).toList();
    }

    /** Lower case, and without the dot that may end a name. */
    static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean contains(String host) {
        String name = plain(host);
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) : name.equals(pattern));
    }
}
