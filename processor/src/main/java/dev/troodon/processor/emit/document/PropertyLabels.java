package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Showing;
import dev.troodon.processor.model.Text;

/** Writes the labels of properties under the keys that the connector asks for. */
final class PropertyLabels {
    private final boolean title;
    private final boolean summary;

    PropertyLabels(Showing showing) {
        this.title = !showing.labels().equals("SUMMARY");
        this.summary = !showing.labels().equals("TITLE");
    }

    /** Puts label and description. */
    JsonObject put(JsonObject schema, Text text, Hints hints) {
        Labels.put(schema, title ? Labels.PROPERTY : Labels.PARAMETER, text);
        return second(schema, text.title(), hints.look().summary());
    }

    /** Puts the label only. */
    JsonObject label(JsonObject schema, String label, String second) {
        schema.putText(title ? Labels.PROPERTY : Labels.PARAMETER, label);
        return second(schema, label, second);
    }

    /** A second label that was written counts whatever the connector asks for. */
    private JsonObject second(JsonObject schema, String label, String written) {
        String second = !written.isEmpty() ? written : title && summary ? label : "";
        return schema.putText(Labels.PARAMETER, second);
    }
}
