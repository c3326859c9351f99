package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.troodon.runtime.http.RefusedException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts of a path, a query, a header or a form as one type. Thread-safe. */
public final class TextReader {
    private final Class<?> raw;
    private final ObjectReader reader;
    private final JavaType type;
    private final String expected;

    TextReader(Class<?> raw, ObjectReader reader, JavaType type) {
        this.raw = raw;
        this.reader = reader;
        this.type = type;
        this.expected =
                Expected.of(type.isContainerType() && type.getContentType() != null ? type.getContentType() : type);
    }

    /**
     * Whether an empty text is a value of the type. Of other types it means that nothing was given.
     *
     * @return true for texts
     */
    public boolean takesEmptyText() {
        return raw == String.class;
    }

    /**
     * Reads values. Several make a list; one is split at commas where a list is wanted, and is the value where not.
     *
     * @param values at least one
     * @param place what carries them, for the message: such as {@code query parameter 'size'}
     * @return the value
     * @throws RefusedException with 400 if they do not fit
     */
    public @Nullable Object read(List<String> values, String place) {
        if (raw == String.class) {
            return values.get(0);
        }
        try {
            return reader.readValue(
                    type.isCollectionLikeType() || type.isArrayType() ? array(values) : node(values.get(0)));
        } catch (IOException | IllegalArgumentException misfit) {
            throw RefusedException.badRequest("InvalidValue", "The " + place + " must be " + expected + ".");
        }
    }

    private static ArrayNode array(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        String[] texts = values.size() == 1 ? values.get(0).split(",", -1) : values.toArray(String[]::new);
        for (String text : texts) {
            if (!text.isEmpty()) {
                array.add(text);
            }
        }
        return array;
    }

    private JsonNode node(String text) throws IOException {
        boolean structure = text.startsWith("{") || text.startsWith("[");
        return structure ? reader.readTree(text) : TextNode.valueOf(text);
    }
}
