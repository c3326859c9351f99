package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A Swagger 2.0 document and where it was read. Immutable as long as nobody changes its JSON. */
public final class ApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");
    private static final int REFERENCES_FOLLOWED = 16;

    private final URI source;
    private final ObjectNode root;
    private final List<Operation> operations;

    /**
     * A document.
     *
     * @param source where it was read; what it does not say about host and scheme is taken from there
     */
    public ApiDocument(URI source, ObjectNode root) {
        this.source = source;
        this.root = root;
        this.operations = read();
    }

    private List<Operation> read() {
        List<Operation> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    found.add(new Operation(this, entry.getKey(), path.getKey(), path.getValue(), entry.getValue()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Where the document was read. */
    public URI source() {
        return source;
    }

    /** The JSON. */
    public ObjectNode root() {
        return root;
    }

    /** Every operation, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /** What an author can pick: everything but internal operations; important ones first, advanced ones last. */
    public List<Operation> visibleOperations() {
        return operations.stream()
                .filter(operation -> !operation.isInternal())
                .sorted(java.util.Comparator.comparingInt(Operation::rank))
                .toList();
    }

    /** The operation of that id. */
    public Optional<Operation> find(String operationId) {
        return operations.stream()
                .filter(operation -> operation.id().equals(operationId))
                .findFirst();
    }

    /**
     * The operation of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Operation operation(String operationId) {
        return find(operationId)
                .orElseThrow(
                        () -> new IllegalArgumentException("the document has no operation \"" + operationId + "\""));
    }

    /** The operation that a URL handed out by the connector leads to, by method and path template. */
    public Optional<Operation> at(String method, URI url) {
        String path = Optional.ofNullable(url.getRawPath()).orElse("");
        return operations.stream()
                .filter(operation -> operation.method().equals(method) && operation.matches(basePath(), path))
                .min(java.util.Comparator.comparingInt(
                        operation -> operation.templateVariables().size()));
    }

    /** What stands behind a local reference; any other node is returned as it is, a dangling one as a missing node. */
    public JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        for (int i = 0; i < REFERENCES_FOLLOWED && current.has("$ref"); i++) {
            String reference = current.path("$ref").asText();
            current = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("$ref");
        }
        return current;
    }

    /** The path below which all operations stand; empty or with a leading and without a trailing slash. */
    public String basePath() {
        String path = root.path("basePath").asText("");
        path = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /**
     * The address of the connector without a trailing slash. The scheme is the one the document was read by if the document
     * offers it, else the last one offered, which is the one a designer takes.
     */
    public String baseUrl() {
        JsonNode schemes = root.path("schemes");
        String scheme = source.getScheme();
        boolean offered = schemes.isEmpty();
        for (JsonNode candidate : schemes) {
            offered |= candidate.asText().equals(scheme);
        }
        if (!offered) {
            scheme = schemes.get(schemes.size() - 1).asText();
        }
        return scheme + "://"
                + root.path("host").asText(source.getRawAuthority()).replaceFirst("^https?://", "") + basePath();
    }
}
