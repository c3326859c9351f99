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
        return request.header("Content-Type");
    }

    @Override
    public byte[] body() {
        Optional<InputStream> body = request.body();
        if (body.isEmpty()) {
            return NOTHING;
        }
        BoundedBody.checkAnnounced(request, bodyLimit);
        return BoundedBody.read(body.get(), bodyLimit);
    }

    @Override
    public InputStream stream() {
        BoundedBody.checkAnnounced(request, bodyLimit);
        return new BoundedBody(request.body().orElseGet(InputStream::nullInputStream), bodyLimit);
    }
}
