package dev.troodon.testkit.wire;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Hides secrets in what is printed: signatures in URLs, credentials in headers. */
public final class Redaction {
    private static final Pattern SIGNATURE = Pattern.compile("(?i)\\b(sig=)[^&\\s\"'<>]+");
    private static final Pattern SECRET_HEADER =
            Pattern.compile("(?i).*(authorization|cookie|api-?key|subscription-key|secret|token|password).*");
    private static final String HIDDEN = "***";

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** Hides what is a secret in every connector. */
    public Redaction() {}

    /** Also hides the header or query parameter of the given name. */
    public static Redaction also(String name) {
        Redaction redaction = new Redaction();
        redaction.names.add(name);
        return redaction;
    }

    /** The text without signatures of callback URLs. */
    public static String of(String text) {
        return SIGNATURE.matcher(text).replaceAll("$1" + HIDDEN);
    }

    /** What may be shown of a header. */
    public String header(String name, String value) {
        return names.contains(name) || SECRET_HEADER.matcher(name).matches() ? HIDDEN : text(value);
    }

    /** What may be shown of a text or a URL. */
    public String text(String text) {
        String shown = of(text);
        for (String name : names) {
            shown = Pattern.compile("([?&]" + Pattern.quote(name) + "=)[^&\\s\"]+")
                    .matcher(shown)
                    .replaceAll("$1" + HIDDEN);
        }
        return shown;
    }
}
