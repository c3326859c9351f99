package dev.troodon.processor.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/** All rules there are. */
public final class Rules {
    private static final List<Rule> ALL = Stream.<Rule[]>of(
                    ReadRule.values(),
                    ModelRule.values(),
                    MetadataRule.values(),
                    SecurityRule.values(),
                    LookupRule.values(),
                    TextRule.values(),
                    DocsRule.values(),
                    SchemaRule.values(),
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

    /**
     * Whether a code is that of something that can be silenced.
     *
     * @param code any text
     * @return true for the code of a warning
     */
    public static boolean isWarning(String code) {
        for (Rule rule : ALL) {
            if (rule.code().equals(code)) {
                return rule.kind() == Kind.WARNING;
            }
        }
        return false;
    }

    /**
     * What to write instead of something that is no code of a warning.
     *
     * @param code any text but the code of a warning
     * @return a remedy
     */
    public static String remedy(String code) {
        List<String> warnings = new ArrayList<>();
        for (Rule rule : ALL) {
            if (rule.code().equals(code)) {
                return "that is an error, which stays one";
            }
            if (rule.kind() == Kind.WARNING) {
                warnings.add(rule.code());
            }
        }
        // All codes are alike, so that only one changed letter, or other letters around the same digits, tell what was
        // meant.
        return Nearest.to(code, warnings, 1)
                .or(() -> warnings.stream()
                        .filter(each -> each.substring(3).equals(code.replaceAll("[^0-9]", "")))
                        .findFirst())
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("write the code that stands in the warning's brackets");
    }
}
