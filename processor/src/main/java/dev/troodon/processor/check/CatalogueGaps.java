package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Connector;
import java.util.ArrayList;
import java.util.List;

/** What a catalogue shows of every connector is there. */
final class CatalogueGaps implements Check {
    private static final List<String> CONTACT = List.of("name", "url", "email");

    @Override
    public void check(Connector connector, Findings findings) {
        Catalogue catalogue = connector.listing().catalogue();
        List<String> missing = new ArrayList<>();
        for (String part : CONTACT) {
            if (!connector.contact().containsKey(part)) {
                missing.add("contact " + part);
            }
        }
        if (catalogue.website().isEmpty()) {
            missing.add("website");
        }
        if (catalogue.privacyPolicy().isEmpty()) {
            missing.add("privacyPolicy");
        }
        if (catalogue.categories().isEmpty()) {
            missing.add("categories");
        }
        if (!missing.isEmpty()) {
            findings.add(TextRule.CATALOGUE_GAP, connector.site(), String.join(", no ", missing));
        }
    }
}
