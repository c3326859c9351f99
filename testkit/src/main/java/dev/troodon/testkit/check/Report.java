package dev.troodon.testkit.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects deviations. Safe for use by several threads. */
public final class Report {
    private final List<Check> checks;
    private final Map<String, Deviation> deviations = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * A report without deviations.
     *
     * @param ignored ids of checks that are left out
     */
    public Report(Set<String> ignored) {
        this.checks = Checks.all().stream()
                .filter(check -> !ignored.contains(check.id()))
                .toList();
    }

    /** Judges an observation. A deviation that is already known, for the same check, operation and finding, is not repeated. */
    public synchronized void observe(Observation observation) {
        for (Check check : checks) {
            check.examine(observation).forEach(deviation -> {
                String key = check.id() + " " + deviation.operation().orElse("") + " " + deviation.found();
                deviations.putIfAbsent(key, deviation);
            });
        }
    }

    /** Notes something that could not be exercised, and why. */
    public synchronized void note(String text) {
        notes.add(text);
    }

    /** The deviations, in the order they were found. */
    public synchronized List<Deviation> deviations() {
        return List.copyOf(deviations.values());
    }

    /** What could not be exercised, and why. */
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * Does nothing if there are no deviations.
     *
     * @throws AssertionError with all of them
     */
    public void assertNoDeviations() {
        List<Deviation> found = deviations();
        if (!found.isEmpty()) {
            throw new AssertionError(found.size() + " deviation(s) from the contract:\n" + this);
        }
    }

    /** The deviations, one below the other. */
    @Override
    public String toString() {
        return deviations().stream().map(Deviation::toString).collect(Collectors.joining("\n"));
    }
}
