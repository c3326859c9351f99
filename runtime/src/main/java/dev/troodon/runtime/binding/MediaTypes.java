package dev.troodon.runtime.binding;

import java.util.List;
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

    static boolean isJson(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.endsWith("/json") || lower.endsWith("+json");
    }

    /** Texts are written in UTF-8, which is not what every reader takes a text for. */
    static String inUtf8(String type) {
        return type.startsWith("text/") && type.indexOf(';') < 0 ? type + ";charset=UTF-8" : type;
    }

    /** The first type that is asked for by its own name; preferences and patterns leave the choice to us. */
    static String firstAccepted(List<String> types, List<String> accept) {
        for (String line : accept) {
            for (String range : line.split(",", -1)) {
                String wanted = essence(range);
                for (String type : types) {
                    if (type.toLowerCase(Locale.ROOT).equals(wanted)) {
                        return type;
                    }
                }
            }
        }
        return types.get(0);
    }

    static boolean isForm(Optional<String> contentType) {
        return contentType.isPresent() && essence(contentType.get()).equals("application/x-www-form-urlencoded");
    }

    static boolean isMultipart(Optional<String> contentType) {
        return contentType.isPresent() && essence(contentType.get()).equals("multipart/form-data");
    }

    /** Whether a request is of one of the types; one that names none is taken at its word that it fits. */
    static boolean isAmong(List<String> types, Optional<String> contentType) {
        if (contentType.isEmpty()) {
            return true;
        }
        String essence = essence(contentType.get());
        for (String type : types) {
            String lower = type.toLowerCase(Locale.ROOT);
            boolean family = lower.endsWith("/*") && essence.startsWith(lower.substring(0, lower.length() - 1));
            if (family || lower.equals(essence) || lower.equals("*/*")) {
                return true;
            }
        }
        return false;
    }

    private static String essence(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.trim().toLowerCase(Locale.ROOT);
    }
}
