package dev.troodon.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connector made up at random.
 *
 * @param seed what it was made from
 * @param naming how its properties are spelled
 * @param types sources of its types, by simple name
 * @param operations its methods, as source
 */
record Service(long seed, String naming, Map<String, String> types, List<String> operations) {
    static final String IMPORTS = """
            import com.fasterxml.jackson.annotation.*;
            import com.fasterxml.jackson.databind.JsonNode;
            import dev.troodon.annotations.*;
            import dev.troodon.handles.*;
            import jakarta.ws.rs.HeaderParam;
            import jakarta.ws.rs.QueryParam;
            import java.math.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;
            """;

    String packageName() {
        return "random" + seed;
    }

    String connector() {
        return packageName() + ".Service" + seed;
    }

    /** All sources, by qualified name. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        types.forEach((name, source) -> sources.put(packageName() + "." + name, head() + source));
        sources.put(connector(), head() + """
                /** Does what came out of the dice for number %1$d, and nothing else. */
                @Connector(title = "Random %1$d", path = "/random", naming = PropertyNaming.%2$s)
                public class Service%1$d {
                %3$s}
                """.formatted(seed, naming, String.join("\n", operations)));
        return sources;
    }

    /** The same but for one operation. */
    Service without(int operation) {
        List<String> fewer = new ArrayList<>(operations);
        fewer.remove(operation);
        return new Service(seed, naming, types, fewer);
    }

    private String head() {
        return "package " + packageName() + ";\n\n" + IMPORTS + "\n";
    }
}
