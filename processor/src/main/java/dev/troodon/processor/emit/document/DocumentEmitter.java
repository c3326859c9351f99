package dev.troodon.processor.emit.document;

import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.model.Connector;
import java.util.List;

/**
 * Writes {@code META-INF/troodon/<qualified name>/apiDefinition.swagger.json}. Its bytes do not depend on the order in which
 * operations and types were read. Stateless.
 */
public final class DocumentEmitter implements Emitter {
    /** An emitter. */
    public DocumentEmitter() {}

    @Override
    public List<Artifact> emit(Connector connector) {
        String path = "META-INF/troodon/" + connector.type().canonicalName() + "/apiDefinition.swagger.json";
        return List.of(new Artifact.Resource(path, JsonText.of(new Document(connector).write())));
    }
}
