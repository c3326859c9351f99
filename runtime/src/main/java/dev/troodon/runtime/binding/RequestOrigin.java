package dev.troodon.runtime.binding;

import dev.troodon.runtime.http.BoundedBody;
import dev.troodon.runtime.http.ServerRequest;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A request as it comes. */
final class RequestOrigin implements Origin {
    private static final byte[] NOTHING = new byte[0];

    private final ServerRequest request;
    private final long bodyLimit;

    RequestOrigin(ServerRequest request, long bodyLimit) {
        this.request = request;
        this.bodyLimit = bodyLimit;
    }

    @Override
    public List<String> path(String name) {
        return request.pathVariable(name);
    }

    @Override
    public List<String> query(String name) {
        return request.query(name);
    }

    @Override
    public List<String> header(String name) {
        return request.headers(name);
    }

    @Override
    public Optional<String> contentType() {
        return request.header("content-type");
    }

    @Override
    public byte[] body() {
        InputStream body = request.body().orElse(null);
        return body == null ? NOTHING : BoundedBody.read(body, BoundedBody.announced(request, bodyLimit), bodyLimit);
    }

    @Override
    public InputStream stream() {
        BoundedBody.announced(request, bodyLimit);
        return new BoundedBody(request.body().orElseGet(InputStream::nullInputStream), bodyLimit);
    }
}
