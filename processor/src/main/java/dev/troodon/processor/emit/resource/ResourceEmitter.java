package dev.troodon.processor.emit.resource;

import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.model.Connector;
import java.util.List;
import java.util.Objects;

/** Writes {@code <Name>Resource} and {@code <Name>Connector}. Immutable. */
public final class ResourceEmitter implements Emitter {
    private final JavaFlavour flavour;

    /**
     * An emitter.
     *
     * @param flavour what the application's class path asks for
     */
    public ResourceEmitter(JavaFlavour flavour) {
        this.flavour = Objects.requireNonNull(flavour, "flavour");
    }

    /** Nothing is written for a connector that only documents resources which are there already. */
    @Override
    public List<Artifact> emit(Connector connector) {
        GeneratedClass generated = new GeneratedClass(connector, flavour);
        if (generated.operations().isEmpty()) {
            return List.of();
        }
        return List.of(
                SourceText.of(generated.resourceName(), new ResourceClass(generated).write()),
                SourceText.of(generated.connectorName(), new ConnectorClass(generated).write()));
    }
}
