package dev.troodon.processor.diagnostics;

import java.util.List;
import java.util.stream.Stream;

/** All rules there are. */
public final class Rules {
    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    ReadRule.values(),
                    ModelRule.values(),
                    SecurityRule.values(),
                    LookupRule.values(),
                    TextRule.values(),
                    ProcessingRule.values())
            .flatMap(Stream::of)
            .toList();

    private Rules() {}

    /**
     * All rules.
     *
     * @return in the order of their codes
     */
    public static List<Rule> all() {
        return ALL;
    }
}
