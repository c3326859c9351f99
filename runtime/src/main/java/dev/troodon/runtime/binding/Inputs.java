package dev.troodon.runtime.binding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.handles.FileUpload;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import dev.troodon.runtime.json.Trees;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The raw inputs of one request. The body is read once, when the first parameter asks for it, and taken apart only as far as the
 * parameters need it. Used by one thread.
 */
public final class Inputs {
    private final Origin origin;
    private byte @Nullable [] body;
    private @Nullable JsonNode tree;
    private @Nullable Map<String, List<String>> form;
    private @Nullable MultipartBody multipart;

    private Inputs(Origin origin) {
        this.origin = origin;
    }

    /**
     * Of a request as it comes.
     *
     * @param request the request
     * @param bodyLimit how many bytes its body may have
     * @return its inputs
     */
    public static Inputs of(ServerRequest request, long bodyLimit) {
        return new Inputs(new RequestOrigin(request, bodyLimit));
    }

    /**
     * Of a request that was kept.
     *
     * @param request the request
     * @return its inputs
     */
    public static Inputs of(StoredRequest request) {
        return new Inputs(new KeptOrigin(request));
    }

    /**
     * The whole body.
     *
     * @return not a copy; empty where there is none
     */
    public byte[] body() {
        if (body == null) {
            body = origin.body();
        }
        return body;
    }

    /**
     * The JSON body as an object that may be changed; what is read afterwards sees the change.
     *
     * @param trees reads it
     * @return the object
     * @throws RefusedException with 400 or 415 if it is none
     */
    public ObjectNode object(Trees trees) {
        if (tree == null) {
            tree = requireJson().length == 0 ? trees.object() : trees.read(body());
        }
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw RefusedException.badRequest("InvalidValue", "The body must be an object.");
    }

    /**
     * The body in JSON.
     *
     * @return its bytes; empty where there is none
     * @throws RefusedException with 415 if it says that it is something else
     */
    byte[] requireJson() {
        byte[] bytes = body();
        if (bytes.length > 0 && !MediaTypes.mayBeJson(origin.contentType())) {
            throw new RefusedException(415, "UnsupportedMediaType", "The body must be application/json.");
        }
        return bytes;
    }

    /** The tree that the body was read as, if somebody had to. */
    Optional<JsonNode> tree() {
        return Optional.ofNullable(tree);
    }

    /** Refuses a body that is none of these. */
    void requireType(List<String> types) {
        if (!MediaTypes.isAmong(types, origin.contentType())) {
            throw new RefusedException(
                    415, "UnsupportedMediaType", "The body must be " + String.join(" or ", types) + ".");
        }
    }

    List<FileUpload> files(String name) {
        return multipart().map(parts -> parts.file(name)).orElse(List.of());
    }

    private Optional<MultipartBody> multipart() {
        if (multipart == null && MediaTypes.isMultipart(origin.contentType())) {
            multipart = MultipartBody.parse(body(), origin.contentType().orElse(""));
        }
        return Optional.ofNullable(multipart);
    }

    List<String> form(String name) {
        if (multipart().isPresent()) {
            return multipart().get().field(name);
        }
        if (form == null) {
            byte[] bytes = body();
            if (bytes.length > 0 && !MediaTypes.isForm(origin.contentType())) {
                throw new RefusedException(
                        415, "UnsupportedMediaType", "The body must be application/x-www-form-urlencoded.");
            }
            form = FormBody.parse(bytes);
        }
        return form.getOrDefault(name, List.of());
    }

    List<String> path(String name) {
        return origin.path(name);
    }

    List<String> query(String name) {
        return origin.query(name);
    }

    List<String> header(String name) {
        return origin.header(name);
    }

    Optional<String> contentType() {
        return origin.contentType();
    }

    InputStream stream() {
        return body == null ? origin.stream() : new ByteArrayInputStream(body);
    }
}
