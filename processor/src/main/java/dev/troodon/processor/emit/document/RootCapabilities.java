package dev.troodon.processor.emit.document;

/** The root's {@code x-ms-capabilities}: one object, which several features have an entry in. For one document. */
final class RootCapabilities {
    private final JsonObject entries = new JsonObject();

    /** Adds one of them: {@code testConnection}, {@code file-picker}. */
    void add(String name, JsonObject capability) {
        entries.put(name, capability);
    }

    /** Writes all that were added; nothing if none was. */
    void put(JsonObject document) {
        document.putFilled("x-ms-capabilities", entries);
    }
}
