package dev.troodon.runtime.binding;

import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.json.Codec;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter is where the request leaves it out: an error, its default, or null. A default is decoded anew each time, since
 * a service may change what it is given; a wrong one is found when the connector opens.
 */
final class Absence {
    private final String place;
    private final boolean required;
    private final @Nullable Decoding fallback;

    /** Decodes the default. */
    private interface Decoding {
        @Nullable
        Object decode();
    }

    private Absence(String place, boolean required, @Nullable Decoding fallback) {
        this.place = place;
        this.required = required;
        this.fallback = fallback;
    }

    static Absence of(Parameter<?> parameter, JsonType<?> type, Codec codec) {
        String place = place(parameter);
        if (parameter.defaultValue().isEmpty()) {
            return new Absence(place, parameter.required(), null);
        }
        var reader = codec.textReader(type);
        List<String> text = List.of(parameter.defaultValue().get());
        reader.read(text, "default of the " + place);
        return new Absence(place, false, () -> reader.read(text, place));
    }

    /** Where the parameter is looked for, in words. */
    String place() {
        return place;
    }

    @Nullable
    Object value() {
        if (fallback != null) {
            return fallback.decode();
        }
        if (required) {
            throw RefusedException.badRequest("MissingValue", "The " + place + " is missing.");
        }
        return null;
    }

    @Nullable
    Object orValue(@Nullable Object value) {
        return value == null ? value() : value;
    }

    private static String place(Parameter<?> parameter) {
        String name = parameter.name();
        return switch (parameter.in()) {
            case PATH, QUERY -> parameter.in().name().toLowerCase(Locale.ROOT) + " parameter '" + name + "'";
            case HEADER -> "header '" + name + "'";
            case FILE -> "file '" + name + "'";
            case FORM -> "form field '" + name + "'";
            case BODY, RAW_BODY -> "body";
            case BODY_PROPERTY -> "body's value at '/" + name + "'";
        };
    }
}
