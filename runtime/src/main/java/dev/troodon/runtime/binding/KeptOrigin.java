package dev.troodon.runtime.binding;

import dev.troodon.runtime.engine.StoredRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request as it was kept. */
final class KeptOrigin implements Origin {
    private final StoredRequest request;

    KeptOrigin(StoredRequest request) {
        this.request = request;
    }

    @Override
    public List<String> path(String name) {
        String value = request.path().get(name);
        return value == null ? List.of() : List.of(value);
    }

    @Override
    public List<String> query(String name) {
        return request.query().getOrDefault(name, List.of());
    }

    @Override
    public List<String> header(String name) {
        return request.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    @Override
    public Optional<String> contentType() {
        return request.contentType();
    }

    @Override
    public byte[] body() {
        return request.body().toArray();
    }

    @Override
    public InputStream stream() {
        return new ByteArrayInputStream(body());
    }
}
