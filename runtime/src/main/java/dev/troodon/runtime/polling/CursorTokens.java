package dev.troodon.runtime.polling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.json.BodyReader;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.Trees;
import dev.troodon.runtime.json.ValueWriter;
import java.util.Base64;
import java.util.Optional;

/**
 * Writes positions of one trigger into URLs and reads them back: base64url of a small JSON array, and after a dot the signature
 * where there is a key. Needs no escaping in a query and no memory on the server. Thread-safe.
 */
public final class CursorTokens {
    private static final int FORMAT = 1;

    private final Codec codec = Codec.exact();
    private final Trees trees = codec.trees();
    private final ValueWriter writer;
    private final BodyReader reader;
    private final Optional<Signature> signature;

    /**
     * For one trigger.
     *
     * @param position what its items are ordered by
     * @param key signs tokens; empty leaves them unsigned
     */
    public CursorTokens(JsonType<?> position, Optional<Bytes> key) {
        this.writer = codec.writer(position);
        this.reader = codec.bodyReader(position);
        this.signature = key.map(Signature::new);
    }

    /**
     * Writes a token.
     *
     * @param position the position
     * @param carried the caller, for polls that come without credentials; empty writes none
     * @param scope what the token is good for: trigger, tenant and filter
     * @return the token
     */
    public String write(Position position, Optional<Caller> carried, String scope) {
        ArrayNode parts = trees.object().arrayNode();
        parts.add(FORMAT);
        parts.add(
                position.value().<JsonNode>map(v -> trees.read(writer.bytes(v))).orElse(parts.nullNode()));
        parts.add(position.id().orElse(null));
        parts.add(position.excludesValue());
        carried.ifPresent(caller -> {
            parts.add(caller.name().orElse(null));
            parts.add(caller.tenant().orElse(null));
        });
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(trees.write(parts));
        return signature.map(s -> payload + "." + s.of(payload, scope)).orElse(payload);
    }

    /**
     * The caller that a token carries. Believe it only if {@link #read} then accepts the token.
     *
     * @param token the token
     * @return the caller; nobody in particular if the token carries none
     * @throws RefusedException with 400 if it is not a token
     */
    public Caller carried(String token) {
        JsonNode parts = parts(payload(token));
        return parts.size() < 6 ? Caller.ANONYMOUS : new Caller(text(parts.get(4)), text(parts.get(5)));
    }

    /**
     * Reads a token.
     *
     * @param token the token
     * @param scope what it must be good for
     * @return the position
     * @throws RefusedException with 400 if it is malformed, forged, or good for something else
     */
    public Position read(String token, String scope) {
        String payload = payload(token);
        if (signature.isPresent()) {
            boolean signed = payload.length() < token.length();
            if (!signed || !signature.get().matches(payload, scope, token.substring(payload.length() + 1))) {
                throw invalid();
            }
        } else if (payload.length() < token.length()) {
            throw invalid();
        }
        JsonNode parts = parts(payload);
        if (parts.get(1).isNull()) {
            return Position.BEGINNING;
        }
        try {
            if (reader.read(parts.get(1), "") instanceof Comparable<?> value) {
                return new Position(
                        Optional.of(value), text(parts.get(2)), parts.get(3).asBoolean());
            }
        } catch (RefusedException misfit) {
            throw invalid();
        }
        throw invalid();
    }

    private JsonNode parts(String payload) {
        try {
            JsonNode parts = trees.read(Base64.getUrlDecoder().decode(payload));
            if (parts.isArray() && parts.size() >= 4 && parts.get(0).asInt() == FORMAT) {
                return parts;
            }
        } catch (IllegalArgumentException | RefusedException malformed) {
            throw invalid();
        }
        throw invalid();
    }

    private static String payload(String token) {
        int dot = token.indexOf('.');
        return dot < 0 ? token : token.substring(0, dot);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static RefusedException invalid() {
        return RefusedException.badRequest(
                "InvalidCursor",
                "The query parameter 'triggerState' is not one that this trigger gave out. Poll without it to start anew.");
    }
}
