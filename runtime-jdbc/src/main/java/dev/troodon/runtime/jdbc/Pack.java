package dev.troodon.runtime.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values into one run of bytes that begins with the number of its layout; {@link Unpack} reads them back in the same
 * order. Texts may hold any character, which a column of text may not.
 */
final class Pack {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Pack(int layout) {
        try {
            out.writeByte(layout);
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    Pack text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Pack text(Optional<String> text) {
        flag(text.isPresent());
        text.ifPresent(this::text);
        return this;
    }

    Pack bytes(byte[] content) {
        try {
            out.writeInt(content.length);
            out.write(content);
            return this;
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    Pack texts(List<String> texts) {
        count(texts.size());
        texts.forEach(this::text);
        return this;
    }

    Pack map(Map<String, String> map) {
        count(map.size());
        map.forEach((name, value) -> text(name).text(value));
        return this;
    }

    Pack lists(Map<String, List<String>> map) {
        count(map.size());
        map.forEach((name, values) -> text(name).texts(values));
        return this;
    }

    byte[] done() {
        return bytes.toByteArray();
    }

    private void flag(boolean flag) {
        try {
            out.writeBoolean(flag);
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private void count(int count) {
        try {
            out.writeInt(count);
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    private static UncheckedIOException impossible(IOException e) {
        return new UncheckedIOException("Memory takes every byte.", e);
    }
}
