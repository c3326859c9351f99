package dev.troodon.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * A remedy for a name that nothing has.
     *
     * @param wanted the name
     * @param known the names that there are
     * @return "did you mean ...?", else what there is
     */
    public static String remedy(String wanted, Collection<String> known) {
        Optional<String> meant = to(wanted, known);
        if (meant.isPresent()) {
            return "did you mean \"" + meant.get() + "\"?";
        }
        if (known.isEmpty()) {
            return "there is none to choose from";
        }
        return "choose one of "
                + String.join(", ", known.stream().sorted().distinct().toList());
    }

    /**
     * The nearest name, if one is near.
     *
     * @param wanted the name
     * @param known the names that there are
     * @return the one with the fewest changed letters, at most a third of them
     */
    public static Optional<String> to(String wanted, Collection<String> known) {
        return nearest(
                wanted,
                known.stream()
                        .filter(name ->
                                distance(wanted, name) <= Math.max(1, Math.max(wanted.length(), name.length()) / 3))
                        .toList());
    }

    /** The nearest name, if one differs in no more letters than that. */
    static Optional<String> to(String wanted, Collection<String> known, int changes) {
        return nearest(
                wanted,
                known.stream().filter(name -> distance(wanted, name) <= changes).toList());
    }

    private static Optional<String> nearest(String wanted, Collection<String> near) {
        return near.stream()
                .min(Comparator.comparingInt((String name) -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, ignoring case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
