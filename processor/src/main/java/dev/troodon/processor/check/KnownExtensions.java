package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keys that are not written by hand, because annotations express them, with what to use instead. */
final class KnownExtensions {
    private static final String PREFIX = "x-ms-";
    private static final Map<String, String> INSTEAD = instead();

    private KnownExtensions() {}

    /** What to use for a key; empty if it may be written by hand. */
    static Optional<String> instead(String name) {
        return Optional.ofNullable(INSTEAD.get(name));
    }

    /** The key that was probably meant by one that begins like the platform's own; empty if none is near. */
    static Optional<String> meant(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        // What all have in common would make every two of them near.
        return Nearest.to(
                        name.substring(PREFIX.length()),
                        INSTEAD.keySet().stream()
                                .map(known -> known.substring(PREFIX.length()))
                                .toList())
                .map(PREFIX::concat);
    }

    /** All of them, with what to use. */
    static Map<String, String> all() {
        return INSTEAD;
    }

    private static Map<String, String> instead() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("x-ms-summary", "@Display, or summary = ... of an operation");
        all.put("x-ms-visibility", "@Display(visibility = ...), or visibility = ... of an operation");
        all.put("x-ms-dynamic-values", "@DynamicValues");
        all.put("x-ms-dynamic-list", "@DynamicValues, which writes both");
        all.put("x-ms-dynamic-schema", "@DynamicSchema");
        all.put("x-ms-dynamic-properties", "@DynamicSchema, which writes both");
        all.put("x-ms-enum-values", "an enum whose constants have @Display, or @Choices");
        all.put("x-ms-editor", "@Editor");
        all.put("x-ms-editor-options", "@Choices");
        all.put("x-ms-media-kind", "@MediaKind");
        all.put("x-ms-test-value", "@TestValue");
        all.put("x-ms-trigger-value", "@TriggerValue");
        all.put("x-ms-dynamic-tree", "@DynamicTree or @PickFile");
        all.put("x-ms-trigger", "@PollingTrigger or @WebhookTrigger");
        all.put("x-ms-trigger-metadata", "@PollingTrigger, which writes it by itself");
        all.put("x-ms-trigger-hint", "hint = ... in @Action, @PollingTrigger or @WebhookTrigger");
        all.put("x-ms-notification-content", "@WebhookTrigger, or @Action(pattern = ASYNC_WEBHOOK)");
        all.put("x-ms-notification-url", "@CallbackUrl");
        all.put("x-ms-notification", "@NotifiedBy");
        all.put("x-ms-api-annotation", "@Revision, or @Connector(status = ...)");
        all.put("x-ms-url-encoding", "@EncodedTwice; a single encoding is written by itself");
        all.put("x-ms-pageable", "@NextLink");
        all.put("x-ms-capabilities", "@TestConnection or @FilePicker");
        all.put("x-ms-operation-context", "@Simulate");
        all.put("x-ms-no-generic-test", "@NoGenericTest");
        all.put("x-ms-safe-operation", "@SafeOperation");
        all.put("x-ms-connector-metadata", "@Connector(website, privacyPolicy, categories)");
        all.put("x-ms-docs", "@Connector(docs = ...)");
        all.put("x-ms-deployment-version", "@Connector(deploymentVersion = ...)");
        all.put("x-ms-keywords", "@Connector(keywords = ...)");
        all.put("x-ms-openai-data", "@AiFunction");
        all.put("x-ms-openai-manifest", "@AiPlugin");
        all.put("x-ms-openai-published-to-copilots", "@AiPlugin(copilot = ...)");
        all.put("x-ms-agentic-protocol", "@McpServer");
        return Map.copyOf(all);
    }
}
