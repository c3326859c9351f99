package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The mappers that the runtime reads and writes bodies with, to compare descriptions against. */
public final class WireMappers {
    private WireMappers() {}

    /** The one of a connector with default settings, told of the types that its sealed types permit. */
    public static JsonMapper bodies(List<Class<?>> subtypes) {
        return bodies("ISO_8601", subtypes);
    }

    /** The one of a connector that writes dates in the given style. */
    public static JsonMapper bodies(String dates, List<Class<?>> subtypes) {
        JsonMapper mapper = Mappers.strict("AS_DECLARED", dates, false);
        mapper.registerSubtypes(subtypes.toArray(Class<?>[]::new));
        return mapper;
    }
}
