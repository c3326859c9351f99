package dev.troodon.runtime.jdbc;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Task data is text in UTF-8; nothing of it is ever taken for a Java object. */
final class TextSerializer implements Serializer {
    @Override
    public byte[] serialize(@Nullable Object data) {
        return data == null ? new byte[0] : data.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] serialized) {
        if (type.equals(Void.class)) {
            return null;
        }
        return type.cast(serialized == null ? "" : new String(serialized, StandardCharsets.UTF_8));
    }
}
