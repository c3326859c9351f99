package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One field that an author fills in.
 *
 * @param key by what it is given: the parameter's name, or for a property of the body its path, joined by slashes
 * @param label what the designer shows; a nested property's label is prefixed with its parents' labels
 * @param visibility {@code important}, {@code advanced}, {@code internal}, or empty for normal
 * @param required whether a workflow cannot be saved without it
 * @param schema type, format, default and the like; references resolved at the top
 * @param parameter the parameter as the document has it; for a property of the body, the body's
 * @param bodyPath the property names from the root of the body; empty for the whole body and outside it
 * @param callback whether the engine fills in its callback URL
 */
public record Input(
        String key,
        Place place,
        String label,
        String description,
        String visibility,
        boolean required,
        JsonNode schema,
        JsonNode parameter,
        List<String> bodyPath,
        boolean callback) {

    /** The name of the parameter that carries it. */
    public String parameterName() {
        return parameter.path("name").asText();
    }

    /** Whether an author sees it at once, not only after asking for more. */
    public boolean shownAtOnce() {
        return !hidden() && (required || visibility.equals("important"));
    }

    /** Whether an author never sees it. */
    public boolean hidden() {
        return callback || visibility.equals("internal");
    }

    /** The JSON type, {@code string} if the document is silent. */
    public String type() {
        return schema.path("type").asText("string");
    }
}
