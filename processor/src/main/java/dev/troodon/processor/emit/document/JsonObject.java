package dev.troodon.processor.emit.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON object that keeps the order of its members. Values are texts, numbers, booleans, {@link #NULL}, lists of these, and
 * objects.
 */
final class JsonObject {
    /** JSON's null, which no other value stands for. */
    static final Object NULL = new Object();

    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Puts a text unless it is empty: an empty label is worse than none. */
    JsonObject putText(String name, String text) {
        if (!text.isBlank()) {
            members.put(name, text);
        }
        return this;
    }

    JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /** Puts an object or a list unless there is nothing in it. */
    JsonObject putFilled(String name, Object value) {
        boolean empty = value instanceof JsonObject object
                ? object.members.isEmpty()
                : value instanceof List<?> list && list.isEmpty();
        return empty ? this : put(name, value);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
