package dev.troodon.processor.emit;

import dev.troodon.processor.model.Connector;
import java.util.List;

/** Writes one kind of artefact. Stateless, and the same model always gives the same texts. */
@FunctionalInterface
public interface Emitter {
    /**
     * Writes the artefacts of a connector.
     *
     * @param connector a model that no rule objects to
     * @return the artefacts; empty where the connector needs none of this kind
     */
    List<Artifact> emit(Connector connector);
}
