package dev.troodon.runtime.callbacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the status, two headers and the beginning of a body, and is done then: whoever sends gigabytes, or one byte a
 * minute, is not listened to any longer.
 */
final class BoundedAnswer implements AsyncResponseConsumer<CallbackOutcome>, FutureCallback<CallbackOutcome> {
    private static final int MOST = 8_192;

    private final CompletableFuture<CallbackOutcome> outcome = new CompletableFuture<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private volatile @Nullable HttpResponse head;
    private @Nullable FutureCallback<CallbackOutcome> whole;

    /** Completes as soon as enough is known. */
    CompletableFuture<CallbackOutcome> outcome() {
        return outcome;
    }

    /** A status that came is an answer, also if its body never ended. */
    CallbackOutcome orWhatCame(CallbackOutcome result) {
        return result instanceof CallbackOutcome.Unreachable && head != null ? answered() : result;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<CallbackOutcome> callback) {
        head = response;
        whole = callback;
        if (entity == null) {
            end();
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) {}

    @Override
    public void updateCapacity(CapacityChannel channel) throws IOException {
        channel.update(MOST);
    }

    @Override
    public synchronized void consume(ByteBuffer source) {
        int wanted = Math.min(source.remaining(), MOST - body.size());
        byte[] part = new byte[wanted];
        source.get(part);
        body.writeBytes(part);
        source.position(source.limit());
        if (body.size() >= MOST) {
            outcome.complete(answered());
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) {
        end();
    }

    @Override
    public void failed(Exception cause) {
        if (cause instanceof RefusedAddressException) {
            outcome.complete(new CallbackOutcome.Forbidden(String.valueOf(cause.getMessage())));
        } else {
            // Messages of an HTTP client may quote the request.
            outcome.complete(new CallbackOutcome.Unreachable(cause.getClass().getSimpleName()));
        }
    }

    @Override
    public void completed(CallbackOutcome result) {
        outcome.complete(result);
    }

    @Override
    public void cancelled() {
        outcome.complete(new CallbackOutcome.Unreachable("cancelled"));
    }

    @Override
    public void releaseResources() {}

    private void end() {
        CallbackOutcome result = answered();
        FutureCallback<CallbackOutcome> callback = whole;
        if (callback != null) {
            callback.completed(result);
        }
        outcome.complete(result);
    }

    private synchronized CallbackOutcome answered() {
        HttpResponse response = head;
        if (response == null) {
            return new CallbackOutcome.Unreachable("no answer");
        }
        Header retryAfter = response.getFirstHeader("Retry-After");
        return new CallbackOutcome.Answered(
                response.getCode(),
                Optional.ofNullable(retryAfter).map(Header::getValue),
                body.toString(StandardCharsets.UTF_8));
    }
}
