package dev.troodon.runtime.serving;

import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.json.Codec;
import java.nio.charset.StandardCharsets;

/** What stands around the array of a batch: nothing, or an object with one property. Thread-safe. */
final class BatchEnvelope {
    private final byte[] head;

    /**
     * An envelope.
     *
     * @param property the name of the property; empty if the answer is the array
     * @param codec how the name is written
     */
    BatchEnvelope(String property, Codec codec) {
        this.head = property.isEmpty() ? new byte[0] : head(property, codec);
    }

    byte[] around(byte[] array) {
        if (head.length == 0) {
            return array;
        }
        byte[] body = new byte[head.length + array.length + 1];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(array, 0, body, head.length, array.length);
        body[body.length - 1] = '}';
        return body;
    }

    private static byte[] head(String property, Codec codec) {
        byte[] name = codec.writer(JsonType.of(String.class)).bytes(property);
        return ("{" + new String(name, StandardCharsets.UTF_8) + ":").getBytes(StandardCharsets.UTF_8);
    }
}
