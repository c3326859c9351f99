package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.MetadataRule;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Said;
import dev.troodon.processor.model.Site;
import java.net.URI;
import java.net.URISyntaxException;

/** Pages and mailboxes can be reached as they are written. */
final class Addresses implements Check {
    @Override
    public void check(Connector connector, Findings findings) {
        Catalogue catalogue = connector.listing().catalogue();
        page("the website", catalogue.website(), findings);
        page("the privacyPolicy", catalogue.privacyPolicy(), findings);
        for (Link link : catalogue.docs()) {
            page("the page", link.url(), link.site(), findings);
        }
        catalogue.license().ifPresent(license -> page("the licence", license.url(), license.site(), findings));
        connector.listing().docs().ifPresent(link -> page("the page", link.url(), link.site(), findings));
        page("the contact's url", connector.contact().getOrDefault("url", ""), connector.site(), findings);
        mailbox("the contact's email", connector.contact().getOrDefault("email", ""), connector.site(), findings);
        connector.listing().plugin().ifPresent(plugin -> {
            page("the legalUrl", plugin.legalUrl(), plugin.site(), findings);
            mailbox("the contactEmail", plugin.contactEmail(), plugin.site(), findings);
        });
        for (Operation operation : connector.operations()) {
            operation.common().traits().docs().ifPresent(link -> page("the page", link.url(), link.site(), findings));
        }
    }

    private static void page(String what, Said said, Findings findings) {
        page(what, said.text(), said.site(), findings);
    }

    private static void page(String what, String url, Site site, Findings findings) {
        if (!url.isEmpty() && !isAbsolute(url)) {
            findings.add(MetadataRule.NOT_A_URL, site, what, url);
        }
    }

    private static void mailbox(String what, String address, Site site, Findings findings) {
        int at = address.indexOf('@');
        boolean fine = at > 0 && at < address.length() - 1 && at == address.lastIndexOf('@') && !hasBlank(address);
        if (!address.isEmpty() && !fine) {
            findings.add(MetadataRule.NOT_AN_ADDRESS, site, what, address);
        }
    }

    private static boolean isAbsolute(String url) {
        try {
            URI uri = new URI(url);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
