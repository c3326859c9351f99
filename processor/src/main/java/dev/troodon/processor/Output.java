package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.ArtifactWriter;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Where artefacts go: to the compiler, and a copy of what is no source to the folder that {@code troodon.document} names.
 *
 * @param writer hands artefacts to the compiler
 * @param copies the folder of the copies
 * @param notes told what was written, if the user wants to know
 */
record Output(ArtifactWriter writer, Optional<Path> copies, Optional<Messager> notes) {
    private static final String ROOT = "META-INF/troodon/";

    static Output to(ProcessingEnvironment environment, Options options) {
        return new Output(
                new ArtifactWriter(environment.getFiler()),
                options.document(),
                Optional.of(environment.getMessager()).filter(messager -> options.verbose()));
    }

    /**
     * Writes what was made of a connector, as far as it can be written.
     *
     * @param connector the connector
     * @param artifacts what was made of it
     * @param origin its type
     * @param findings takes what could not be written
     */
    void write(Connector connector, List<Artifact> artifacts, TypeElement origin, Findings findings) {
        for (Artifact artifact : artifacts) {
            try {
                writer.write(artifact, origin);
                copy(artifact);
                notes.ifPresent(messager -> messager.printMessage(
                        Kind.NOTE, "Troodon wrote " + name(artifact) + " for " + connector.type()));
            } catch (IOException refused) {
                findings.add(ProcessingRule.OUTPUT_FAILED, Site.at(origin), name(artifact), Failure.inWords(refused));
            }
        }
    }

    private void copy(Artifact artifact) throws IOException {
        if (copies.isPresent()
                && artifact instanceof Artifact.Resource resource
                && resource.path().startsWith(ROOT)) {
            Path target = copies.get().resolve(resource.path().substring(ROOT.length()));
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, resource.text());
        }
    }

    private static String name(Artifact artifact) {
        if (artifact instanceof Artifact.Source source) {
            return source.name();
        }
        return artifact instanceof Artifact.Resource resource ? resource.path() : "";
    }
}
