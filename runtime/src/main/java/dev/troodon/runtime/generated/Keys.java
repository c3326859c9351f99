package dev.troodon.runtime.generated;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an event that subscribers' keys must equal. Immutable.
 *
 * @param values value by the name of the key parameter, each in its text form
 */
public record Keys(Map<String, String> values) {
    /** Copies the values. */
    public Keys {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * No keys: every subscriber is asked.
     *
     * @return empty keys
     */
    public static Keys none() {
        return new Keys(Map.of());
    }

    /**
     * The same keys and one more.
     *
     * @param name the key parameter
     * @param value the event's value; null equals no subscriber's
     * @return the keys
     */
    public Keys and(String name, @Nullable Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value == null ? "" : value.toString());
        return new Keys(more);
    }
}
