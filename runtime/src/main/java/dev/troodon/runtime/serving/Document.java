package dev.troodon.runtime.serving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.handles.Caller;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.json.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serves the document that the processor wrote, with the address that the compiler could not know: host, base path and scheme as
 * the caller sees them. Designers read it from a browser, hence CORS. Thread-safe.
 */
final class Document {
    private final Front front;
    private final Trees trees;
    private final ObjectNode compiled;
    /** The last one served; callers mostly come to one address. */
    private volatile @Nullable Filled last;

    private record Filled(URI address, Answer answer, String etag) {}

    Document(Front front) {
        this.front = front;
        this.trees = front.codec().trees();
        if (!(trees.read(resource(front.definition())) instanceof ObjectNode object)) {
            throw new IllegalStateException(front.definition().document() + " is not a document.");
        }
        this.compiled = object;
    }

    Answer get(RequestHead request) {
        Optional<Caller> ignored = front.access().admit(request, FollowUp.DOCUMENT);
        Filled filled = filled(front.links().connector(request));
        boolean known =
                request.header("If-None-Match").filter(filled.etag()::equals).isPresent();
        Answer answer = known ? Answer.empty(304) : filled.answer();
        return cors(answer.with("ETag", filled.etag()));
    }

    Answer options() {
        Answer answer = Answer.empty(204).with("Allow", "GET, HEAD, OPTIONS");
        return front.settings().documentCors()
                ? cors(answer)
                        .with("Access-Control-Allow-Methods", "GET, OPTIONS")
                        .with("Access-Control-Allow-Headers", "*")
                        .with("Access-Control-Max-Age", "86400")
                : answer;
    }

    private Answer cors(Answer answer) {
        return front.settings().documentCors() ? answer.with("Access-Control-Allow-Origin", "*") : answer;
    }

    private Filled filled(URI address) {
        Filled current = last;
        if (current != null && current.address().equals(address)) {
            return current;
        }
        ObjectNode document = compiled.deepCopy();
        document.put("host", address.getRawAuthority());
        document.put("basePath", address.getRawPath().isEmpty() ? "/" : address.getRawPath());
        document.putArray("schemes").add(address.getScheme());
        byte[] json = trees.write(document);
        Filled filled = new Filled(address, Answer.json(200, json), etag(json));
        last = filled;
        return filled;
    }

    private static String etag(byte[] json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] resource(ConnectorDefinition definition) {
        try (InputStream stream = definition.anchor().getResourceAsStream("/" + definition.document())) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The document " + definition.document() + " is not on the class path, so"
                                + " the annotation processor of Troodon did not run in the build of " + definition.id()
                                + ", or its resources were not packaged. Name troodon-processor in the compiler's"
                                + " annotationProcessorPaths: since JDK 23, javac runs no processor that it merely finds on the"
                                + " class path.");
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
