package dev.troodon.runtime.binding;

import java.util.Locale;
import java.util.Optional;

/** Reads a {@code Content-Type} as far as binding has to. */
final class MediaTypes {
    private MediaTypes() {}

    /** A request that names no type is taken for JSON: hand-written calls often leave it out. */
    static boolean mayBeJson(Optional<String> contentType) {
        if (contentType.isEmpty()) {
            return true;
        }
        if (contentType.get().equals("application/json")) {
            return true;
        }
        String essence = essence(contentType.get());
        return essence.equals("application/json") || essence.endsWith("/json") || essence.endsWith("+json");
    }

    static boolean isForm(Optional<String> contentType) {
        return contentType.isPresent() && essence(contentType.get()).equals("application/x-www-form-urlencoded");
    }

    private static String essence(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.trim().toLowerCase(Locale.ROOT);
    }
}
