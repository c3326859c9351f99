package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Visibility;
import java.util.Locale;

/** Writes what people read. */
final class Labels {
    /** The label of an operation. */
    static final String SUMMARY = "summary";

    /** The label of a parameter. */
    static final String PARAMETER = "x-ms-summary";

    /** The label of a property: the word that the designer looks at first. */
    static final String PROPERTY = "title";

    private Labels() {}

    /** Puts label and description; a description that only repeats the label is left out, as certification asks. */
    static JsonObject put(JsonObject object, String labelKey, Text text) {
        object.putText(labelKey, text.title());
        return repeats(text) ? object : object.putText("description", text.description());
    }

    static JsonObject putVisibility(JsonObject object, Visibility visibility) {
        return visibility == Visibility.NORMAL
                ? object
                : object.put("x-ms-visibility", visibility.name().toLowerCase(Locale.ROOT));
    }

    private static boolean repeats(Text text) {
        String description = text.description().strip();
        String sentence = description.endsWith(".") ? description.substring(0, description.length() - 1) : description;
        return sentence.equalsIgnoreCase(text.title().strip());
    }
}
