package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags have names, stand once at one place, and are described in one way. */
final class Tags implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Map<String, String> described = new HashMap<>();
        look(connector.listing().tags(), described, findings);
        for (Operation operation : connector.operations()) {
            look(operation.common().traits().tags(), described, findings);
        }
    }

    private static void look(List<Tag> tags, Map<String, String> described, Findings findings) {
        Set<String> here = new HashSet<>();
        for (Tag tag : tags) {
            if (tag.name().isBlank()) {
                findings.add(MetadataRule.TAG, tag.site(), tag.name(), "has no name", "write one");
            } else if (!here.add(tag.name())) {
                findings.add(MetadataRule.TAG, tag.site(), tag.name(), "is there already", "remove one of the two");
            }
            String first = tag.description().isEmpty()
                    ? tag.description()
                    : described.getOrDefault(tag.name(), tag.description());
            if (!first.equals(tag.description())) {
                findings.add(
                        MetadataRule.TAG,
                        tag.site(),
                        tag.name(),
                        "is described in two ways, elsewhere as \"" + first + "\"",
                        "describe it at one place only");
            }
            if (!first.isEmpty()) {
                described.put(tag.name(), first);
            }
        }
    }
}
