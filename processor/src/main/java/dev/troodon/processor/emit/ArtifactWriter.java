package dev.troodon.processor.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Hands artefacts to the compiler. */
public final class ArtifactWriter {
    private final Filer filer;

    /**
     * A writer.
     *
     * @param filer the compiler's
     */
    public ArtifactWriter(Filer filer) {
        this.filer = Objects.requireNonNull(filer, "filer");
    }

    /**
     * Writes one artefact. A source is written in the compiler's own encoding, because the compiler reads it back; a
     * resource always in UTF-8.
     *
     * @param artifact what
     * @param origin the annotated type that it was made from, and the only one
     * @throws IOException if it cannot be written, also where a file of that name is there already
     */
    public void write(Artifact artifact, Element origin) throws IOException {
        if (artifact instanceof Artifact.Source source) {
            try (Writer writer = filer.createSourceFile(source.name(), origin).openWriter()) {
                writer.write(source.text());
            }
        } else if (artifact instanceof Artifact.Resource resource) {
            try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin)
                    .openOutputStream()) {
                stream.write(resource.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
