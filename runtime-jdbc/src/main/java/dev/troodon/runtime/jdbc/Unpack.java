package dev.troodon.runtime.jdbc;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link Pack} wrote, in the same order. */
final class Unpack {
    private final DataInputStream in;

    /**
     * Begins to read.
     *
     * @param packed what was written
     * @param layout the layout that the reader knows
     * @throws IllegalStateException if it was written in a layout of a later version
     */
    Unpack(byte[] packed, int layout) {
        this.in = new DataInputStream(new ByteArrayInputStream(packed));
        try {
            int found = in.readByte();
            if (found != layout) {
                throw new IllegalStateException(
                        "The database holds rows of layout " + found + ", but this version reads " + layout + ".");
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    Optional<String> optionalText() {
        try {
            return in.readBoolean() ? Optional.of(text()) : Optional.empty();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    byte[] bytes() {
        try {
            byte[] content = new byte[in.readInt()];
            in.readFully(content);
            return content;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            texts.add(text());
        }
        return texts;
    }

    Map<String, String> map() {
        int count = count();
        Map<String, String> map = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            map.put(text(), text());
        }
        return map;
    }

    Map<String, List<String>> lists() {
        int count = count();
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int at = 0; at < count; at++) {
            map.put(text(), texts());
        }
        return map;
    }

    private int count() {
        try {
            return in.readInt();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static UncheckedIOException broken(IOException e) {
        return new UncheckedIOException("A row of the database is cut short.", e);
    }
}
