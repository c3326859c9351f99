package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.AiPlugin;
import dev.troodon.processor.model.Catalogue;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.Link;
import dev.troodon.processor.model.Listing;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Said;
import dev.troodon.processor.model.Status;
import dev.troodon.processor.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a connector says of itself. */
final class RootExtras {
    private static final String URL = "url";

    private final Listing listing;
    private final OperationExtras extras;

    RootExtras(Listing listing, OperationExtras extras) {
        this.listing = listing;
        this.extras = extras;
    }

    /** Beside title, description and version; the contact stands between terms and licence. */
    void putInfo(JsonObject info, JsonObject contact) {
        Catalogue catalogue = listing.catalogue();
        info.putText("termsOfService", catalogue.termsOfService().text());
        info.putFilled("contact", contact);
        catalogue
                .license()
                .ifPresent(license -> info.put(
                        "license", new JsonObject().put("name", license.name()).putText(URL, license.url())));
        if (catalogue.status() != Status.UNSAID) {
            info.put(
                    "x-ms-api-annotation",
                    new JsonObject().put("status", catalogue.status().text()));
        }
        info.putFilled("x-ms-keywords", texts(catalogue.keywords()));
        info.putText("x-ms-deployment-version", catalogue.deploymentVersion().text());
        listing.plugin()
                .filter(plugin -> !plugin.copilot().isEmpty())
                .ifPresent(plugin -> info.put(
                        "x-ms-openai-published-to-copilots",
                        new JsonObject().put("AICopilot-enabled", true).put("AICopilotName", plugin.copilot())));
        Extensions.put(info, listing.extensions(), Extension.Place.INFO);
    }

    /**
     * In the document's root.
     *
     * @param document the document
     * @param sorted the operations in the document's order, which that of their tags follows
     */
    void putRoot(JsonObject document, List<Operation> sorted) {
        document.putFilled("tags", tags(sorted));
        listing.docs().ifPresent(link -> document.put("externalDocs", OperationExtras.link(link)));
        document.putFilled("x-ms-connector-metadata", metadata());
        List<JsonObject> docs = new ArrayList<>();
        for (Link link : listing.catalogue().docs()) {
            docs.add(new JsonObject().put(URL, link.url()).put("description", link.description()));
        }
        document.putFilled("x-ms-docs", docs);
        listing.plugin().ifPresent(plugin -> document.put("x-ms-openai-manifest", manifest(plugin)));
        listing.ai().ifPresent(ai -> document.put("x-ms-openai-data", extras.ai(ai, Optional.empty())));
        Extensions.put(document, listing.extensions(), Extension.Place.HERE);
    }

    /** Operations of a document in its order: by operationId. */
    static List<Operation> sorted(Connector connector) {
        List<Operation> sorted = new ArrayList<>(connector.operations());
        sorted.sort((one, other) ->
                one.common().operationId().compareTo(other.common().operationId()));
        return sorted;
    }

    private List<JsonObject> tags(List<Operation> sorted) {
        List<Tag> all = new ArrayList<>(listing.tags());
        for (Operation operation : sorted) {
            for (Tag tag : operation.common().traits().tags()) {
                if (!tag.description().isEmpty()) {
                    all.add(tag);
                }
            }
        }
        List<JsonObject> tags = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Tag tag : all) {
            if (!names.contains(tag.name())) {
                names.add(tag.name());
                tags.add(new JsonObject().put("name", tag.name()).putText("description", description(tag, all)));
            }
        }
        return tags;
    }

    private static String description(Tag tag, List<Tag> all) {
        for (Tag each : all) {
            if (each.name().equals(tag.name()) && !each.description().isEmpty()) {
                return each.description();
            }
        }
        return "";
    }

    private List<JsonObject> metadata() {
        Catalogue catalogue = listing.catalogue();
        List<JsonObject> metadata = new ArrayList<>();
        add(metadata, "Website", catalogue.website().text());
        add(metadata, "Privacy policy", catalogue.privacyPolicy().text());
        StringBuilder categories = new StringBuilder();
        for (Said category : catalogue.categories()) {
            categories.append(categories.isEmpty() ? "" : ";").append(category(category.text()));
        }
        add(metadata, "Categories", categories.toString());
        return metadata;
    }

    private static void add(List<JsonObject> metadata, String name, String value) {
        if (!value.isEmpty()) {
            metadata.add(new JsonObject().put("propertyName", name).put("propertyValue", value));
        }
    }

    /** The catalogue's own spelling: {@code SALES_AND_CRM} is called "Sales and CRM". */
    static String category(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(
                            switch (word) {
                                case "AI", "IT", "CRM" -> word;
                                case "AND", "OF" -> lower(word);
                                default -> word.charAt(0) + lower(word.substring(1));
                            });
        }
        return name.toString();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static JsonObject manifest(AiPlugin plugin) {
        return new JsonObject()
                .put("humanName", plugin.name())
                .put("modelDescription", plugin.description())
                .putText("contactEmail", plugin.contactEmail())
                .putText("legalUrl", plugin.legalUrl());
    }

    private static List<String> texts(List<Said> said) {
        List<String> texts = new ArrayList<>();
        for (Said each : said) {
            texts.add(each.text());
        }
        return texts;
    }
}
