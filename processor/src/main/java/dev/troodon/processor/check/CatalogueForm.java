package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.AiPlugin;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a catalogue shows has the form that the catalogue takes, and nothing of it is said by halves. */
final class CatalogueForm implements Check {
    private static final int MOST_CATEGORIES = 2;

    @Override
    public void check(Connector connector, Findings findings) {
        Catalogue catalogue = connector.listing().catalogue();
        categories(catalogue.categories(), findings);
        keywords(catalogue.keywords(), findings);
        Said version = catalogue.deploymentVersion();
        if (!version.isEmpty() && !isDotted(version.text())) {
            findings.add(MetadataRule.DEPLOYMENT_VERSION, version.site(), version.text());
        }
        catalogue
                .license()
                .filter(license -> license.name().isBlank())
                .ifPresent(license -> findings.add(MetadataRule.INCOMPLETE, license.site(), "the licence", "a name"));
        for (Link link : catalogue.docs()) {
            if (link.description().isBlank()) {
                findings.add(MetadataRule.INCOMPLETE, link.site(), "a page in docs", "a description");
            }
        }
        connector.listing().plugin().ifPresent(plugin -> plugin(plugin, findings));
    }

    private static void categories(List<Said> categories, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Said category : categories) {
            boolean twice = !seen.add(category.text());
            if (twice) {
                findings.add(
                        MetadataRule.CATEGORIES, category.site(), "names the category " + category.text() + " twice");
            } else if (seen.size() == MOST_CATEGORIES + 1) {
                findings.add(MetadataRule.CATEGORIES, category.site(), "names " + categories.size() + " categories");
            }
        }
    }

    private static void keywords(List<Said> keywords, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Said keyword : keywords) {
            if (keyword.text().isBlank()) {
                findings.add(MetadataRule.KEYWORD, keyword.site(), keyword.text(), "is empty");
            } else if (!seen.add(keyword.text().strip().toLowerCase(Locale.ROOT))) {
                findings.add(MetadataRule.KEYWORD, keyword.site(), keyword.text(), "is there already");
            }
        }
    }

    private static void plugin(AiPlugin plugin, Findings findings) {
        if (plugin.name().isBlank()) {
            findings.add(MetadataRule.INCOMPLETE, plugin.site(), "@AiPlugin", "a name");
        }
        if (plugin.description().isBlank()) {
            findings.add(MetadataRule.INCOMPLETE, plugin.site(), "@AiPlugin", "a description");
        }
    }

    /** Digits, a dot, digits, and so on. */
    private static boolean isDotted(String version) {
        boolean digit = false;
        boolean dot = false;
        for (int i = 0; i < version.length(); i++) {
            char character = version.charAt(i);
            if (character >= '0' && character <= '9') {
                digit = true;
            } else if (character == '.' && digit) {
                digit = false;
                dot = true;
            } else {
                return false;
            }
        }
        return digit && dot;
    }
}
