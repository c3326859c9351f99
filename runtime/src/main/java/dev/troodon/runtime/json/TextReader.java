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
    private final boolean isLong;
    private final boolean isWholeNumber;

    TextReader(Class<?> raw, ObjectReader reader, JavaType type) {
        this.raw = raw;
        this.reader = reader;
        this.type = type;
        this.isLong = raw == long.class || raw == Long.class;
        this.isWholeNumber = isLong || raw == int.class || raw == Integer.class;
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
        return read(values, true, place);
    }

    /**
     * Reads values that are taken apart already: a comma in one of them is a part of it.
     *
     * @param values at least one
     * @param place what carries them, for the message
     * @return the value
     * @throws RefusedException with 400 if they do not fit
     */
    public @Nullable Object readApart(List<String> values, String place) {
        return read(values, false, place);
    }

    private @Nullable Object read(List<String> values, boolean atCommas, String place) {
        if (raw == String.class) {
            return values.get(0);
        }
        if (isWholeNumber && isShortNumber(values.get(0))) {
            int number = Integer.parseInt(values.get(0));
            return isLong ? (Object) (long) number : (Object) number;
        }
        try {
            return reader.readValue(
                    type.isCollectionLikeType() || type.isArrayType() ? array(values, atCommas) : node(values.get(0)));
        } catch (IOException | IllegalArgumentException misfit) {
            throw RefusedException.badRequest("InvalidValue", "The " + place + " must be " + expected + ".");
        }
    }

    /** Most numbers are so plain that Jackson has nothing to add, and starting it is what costs. */
    private static boolean isShortNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9;
        for (int at = 0; digits && at < text.length(); at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return digits;
    }

    private static ArrayNode array(List<String> values, boolean atCommas) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        String[] texts = atCommas && values.size() == 1 ? values.get(0).split(",", -1) : values.toArray(String[]::new);
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
