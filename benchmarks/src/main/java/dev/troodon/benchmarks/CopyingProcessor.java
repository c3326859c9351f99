package dev.troodon.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Generates sources and documents by copying finished ones: what no generating processor can be faster than. */
@SupportedAnnotationTypes("dev.troodon.annotations.Connector")
@SupportedOptions({CopyingProcessor.SOURCES, CopyingProcessor.DOCUMENTS})
public final class CopyingProcessor extends AbstractProcessor {
    static final String SOURCES = "copy.sources";
    static final String DOCUMENTS = "copy.documents";

    private boolean copied;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!copied) {
            copied = true;
            Filer filer = processingEnv.getFiler();
            copy(SOURCES, (name, content) -> {
                String type =
                        name.substring(0, name.length() - ".java".length()).replace('/', '.');
                try (Writer writer = filer.createSourceFile(type).openWriter()) {
                    writer.write(Files.readString(content));
                }
            });
            copy(DOCUMENTS, (name, content) -> {
                try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name)
                        .openOutputStream()) {
                    Files.copy(content, stream);
                }
            });
        }
        return false;
    }

    private void copy(String option, Copying copying) {
        Path folder = Path.of(processingEnv.getOptions().get(option));
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                copying.copy(folder.relativize(file).toString().replace('\\', '/'), file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Copying {
        void copy(String name, Path content) throws IOException;
    }
}
