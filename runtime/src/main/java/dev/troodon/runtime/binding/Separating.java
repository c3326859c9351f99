package dev.troodon.runtime.binding;

import dev.troodon.runtime.generated.Parameter.Separation;
import dev.troodon.runtime.http.RefusedException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes values apart that are written in another way than with commas or once percent-encoded. */
final class Separating {
    private Separating() {}

    /** Several values of which none is to be split further; a single one stands for a list of one. */
    static List<String> split(List<String> values, Separation separation) {
        if (values.isEmpty()) {
            return values;
        }
        List<String> all = new ArrayList<>();
        for (String value : values) {
            switch (separation) {
                case CSV -> all.addAll(List.of(value.split(",", -1)));
                case SSV -> all.addAll(List.of(value.split(" ", -1)));
                case TSV -> all.addAll(List.of(value.split("\t", -1)));
                case PIPES -> all.addAll(List.of(value.split("\\|", -1)));
                case MULTI -> all.add(value);
            }
        }
        return all;
    }

    static List<String> decoded(List<String> values, String name) {
        List<String> decoded = new ArrayList<>();
        for (String value : values) {
            try {
                // A plus stands for itself in a path.
                decoded.add(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException malformed) {
                throw RefusedException.badRequest(
                        "InvalidValue", "The path parameter '" + name + "' is not percent-encoded twice.");
            }
        }
        return decoded;
    }
}
