package dev.troodon.runtime.binding;

import dev.troodon.runtime.generated.Exchange;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.ValueWriter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a method returned into an answer: nothing and null are 204, an empty {@code Optional} is 404, bytes and streams go as
 * they are, so do texts where the operation says that they are no JSON, and everything else is JSON, as the document says. Thread-safe.
 */
public final class Results {
    private final Optional<ValueWriter> writer;
    private final Exchange exchange;
    private final int status;
    private final boolean plainText;

    /**
     * For one operation.
     *
     * @param operation the operation
     * @param codec its connector's
     */
    public Results(Operation operation, Codec codec) {
        this.writer = operation.resultType().map(codec::writer);
        this.exchange = operation.exchange();
        this.status = exchange.status() == 0 ? 200 : exchange.status();
        this.plainText = !exchange.produces().isEmpty()
                && !MediaTypes.isJson(exchange.produces().get(0));
    }

    /**
     * The media type that a request asks for.
     *
     * @param request the request
     * @return one of the operation's; the first if the request names none of them; empty where the operation names none
     */
    public String wanted(RequestHead request) {
        List<String> types = exchange.produces();
        if (types.size() < 2) {
            return types.isEmpty() ? "" : types.get(0);
        }
        return MediaTypes.firstAccepted(types, request.headers("accept"));
    }

    /**
     * An answer.
     *
     * @param result what was returned, without stage
     * @return the answer
     * @throws RefusedException with 404 for an empty {@code Optional}
     */
    public Answer answer(@Nullable Object result) {
        return answer(
                result, exchange.produces().isEmpty() ? "" : exchange.produces().get(0));
    }

    /**
     * An answer of a media type.
     *
     * @param result what was returned, without stage
     * @param type the media type; empty for the usual
     * @return the answer
     * @throws RefusedException with 404 for an empty {@code Optional}
     */
    public Answer answer(@Nullable Object result, String type) {
        Object value = result;
        if (result instanceof Optional<?> optional) {
            value = optional.orElseThrow(() -> RefusedException.notFound("There is no such thing."));
        }
        if (value == null || writer.isEmpty()) {
            boolean said = writer.isEmpty() && exchange.status() != 0;
            return Answer.empty(said ? exchange.status() : 204);
        }
        if (value instanceof byte[] bytes) {
            return Answer.of(status, type.isEmpty() ? Answer.BYTES : type, bytes);
        }
        if (value instanceof InputStream stream) {
            return Answer.streamed(status, type.isEmpty() ? Answer.BYTES : type, stream);
        }
        if (plainText && value instanceof String text) {
            return Answer.of(status, MediaTypes.inUtf8(type), text.getBytes(StandardCharsets.UTF_8));
        }
        return Answer.of(
                status, type.isEmpty() ? Answer.JSON : type, writer.get().bytes(value));
    }
}
