package dev.troodon.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: writes one source in each round, in the order of their names. */
final class Generating extends AbstractProcessor {
    private final TreeMap<String, String> sources;

    Generating(Map<String, String> sources) {
        this.sources = new TreeMap<>(sources);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map.Entry<String, String> next = sources.pollFirstEntry();
        if (next != null && !round.processingOver()) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile(next.getKey()).openWriter()) {
                writer.write(next.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
