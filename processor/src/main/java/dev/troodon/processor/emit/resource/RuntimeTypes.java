package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;

/** The names of what generated code calls. The processor itself never loads these classes. */
final class RuntimeTypes {
    /** What the generated classes assume of the runtime. Must be raised when they begin to use an addition to it. */
    static final int LEVEL = 1;

    static final ClassName CONNECTOR_RUNTIME = ClassName.get("dev.troodon.runtime", "ConnectorRuntime");
    static final ClassName CONNECTOR_DEFINITION = generated("ConnectorDefinition");
    static final ClassName ENDPOINT = generated("Endpoint");
    static final ClassName GENERATED_API = generated("GeneratedApi");
    static final ClassName HANDLES = generated("Handles");
    static final ClassName JAX_RS = generated("JaxRs");
    static final ClassName JSON_TYPE = generated("JsonType");
    static final ClassName KEYS = generated("Keys");
    static final ClassName OPERATION = generated("Operation");
    static final ClassName PARAMETER = generated("Parameter");
    static final ClassName SECURITY = generated("Security");
    static final ClassName EVENT_PUBLISHER = ClassName.get("dev.troodon.handles", "EventPublisher");
    static final ClassName REPLIES = ClassName.get("dev.troodon.handles", "Replies");

    private RuntimeTypes() {}

    private static ClassName generated(String simpleName) {
        return ClassName.get("dev.troodon.runtime.generated", simpleName);
    }
}
