package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Extension;
import dev.troodon.processor.model.HttpMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The paths of a document, by name; the methods of each in one order, whatever order they came in. */
final class Paths {
    private final Map<String, Map<HttpMethod, JsonObject>> operations = new TreeMap<>();
    private final Map<String, JsonObject> notifications = new HashMap<>();
    private final Map<String, List<Extension>> extensions = new HashMap<>();

    void add(String template, HttpMethod method, JsonObject operation) {
        operations
                .computeIfAbsent(plain(template), path -> new EnumMap<>(HttpMethod.class))
                .put(method, operation);
    }

    /** The content of callbacks stands on the path, not on the operation: only there is it looked for. */
    void notify(String template, JsonObject content) {
        notifications.put(plain(template), content);
    }

    /** Keys that stand on the path; those of several operations there stand side by side. */
    void extend(String template, List<Extension> written) {
        if (!written.isEmpty()) {
            extensions
                    .computeIfAbsent(plain(template), path -> new ArrayList<>())
                    .addAll(written);
        }
    }

    JsonObject write() {
        JsonObject paths = new JsonObject();
        operations.forEach((path, methods) -> {
            JsonObject item = new JsonObject();
            JsonObject content = notifications.get(path);
            if (content != null) {
                item.put("x-ms-notification-content", content);
            }
            methods.forEach((method, operation) -> item.put(method.name().toLowerCase(Locale.ROOT), operation));
            Extensions.put(item, extensions.getOrDefault(path, List.of()), Extension.Place.PATH);
            paths.put(path, item);
        });
        return paths;
    }

    /** Swagger's variables have no pattern, JAX-RS' may: {@code {id: \d{4}}} becomes {@code {id}}. */
    private static String plain(String template) {
        StringBuilder plain = new StringBuilder(template.length());
        int depth = 0;
        boolean pattern = false;
        for (int i = 0; i < template.length(); i++) {
            char character = template.charAt(i);
            if (character == '}' && --depth == 0) {
                pattern = false;
            }
            if (character == '{') {
                depth++;
            }
            pattern |= depth > 0 && character == ':';
            if (!pattern && !(depth > 0 && Character.isWhitespace(character))) {
                plain.append(character);
            }
        }
        return plain.toString();
    }
}
