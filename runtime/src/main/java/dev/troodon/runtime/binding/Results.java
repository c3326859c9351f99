package dev.troodon.runtime.binding;

import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.ValueWriter;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a method returned into an answer: nothing and null are 204, an empty {@code Optional} is 404, bytes and streams go as
 * they are, and everything else, texts too, is JSON, as the document says. Thread-safe.
 */
public final class Results {
    private final Optional<ValueWriter> writer;

    /**
     * For one operation.
     *
     * @param type what its method returns; empty for nothing
     * @param codec its connector's
     */
    public Results(Optional<JsonType<?>> type, Codec codec) {
        this.writer = type.map(codec::writer);
    }

    /**
     * An answer.
     *
     * @param result what was returned, without stage
     * @return the answer
     * @throws RefusedException with 404 for an empty {@code Optional}
     */
    public Answer answer(@Nullable Object result) {
        Object value = result;
        if (result instanceof Optional<?> optional) {
            value = optional.orElseThrow(() -> RefusedException.notFound("There is no such thing."));
        }
        if (value == null || writer.isEmpty()) {
            return Answer.empty(204);
        }
        if (value instanceof byte[] bytes) {
            return Answer.of(200, Answer.BYTES, bytes);
        }
        if (value instanceof InputStream stream) {
            return Answer.streamed(Answer.BYTES, stream);
        }
        return Answer.json(200, writer.get().bytes(value));
    }
}
