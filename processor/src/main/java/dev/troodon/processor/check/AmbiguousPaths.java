package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.List;

/** No literal path could be taken for one with variables: stored workflows are matched with their operation by path. */
final class AmbiguousPaths implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        List<Operation> operations = connector.operations();
        for (int i = 0; i < operations.size(); i++) {
            Common common = operations.get(i).common();
            String[] path = segments(common);
            for (int j = 0; j < operations.size(); j++) {
                Common other = operations.get(j).common();
                if (common.method() == other.method() && isLiteralOf(path, segments(other))) {
                    findings.add(
                            ModelRule.PATH_AMBIGUOUS,
                            common.site(),
                            common.method() + " " + common.path(),
                            other.path(),
                            Words.method(operations.get(j)));
                    break;
                }
            }
        }
    }

    private static String[] segments(Common common) {
        return PathTemplate.of(common.path()).erased().split("/", -1);
    }

    /** Whether the one path differs from the other in nothing but a literal where that has a variable. */
    private static boolean isLiteralOf(String[] path, String[] template) {
        boolean differs = false;
        if (path.length != template.length) {
            return false;
        }
        for (int i = 0; i < path.length; i++) {
            boolean fills = template[i].equals("{}") && !path[i].contains("{}");
            if (!fills && !path[i].equals(template[i])) {
                return false;
            }
            differs |= fills;
        }
        return differs;
    }
}
