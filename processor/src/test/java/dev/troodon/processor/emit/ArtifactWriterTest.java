package dev.troodon.processor.emit;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.io.ByteSource;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

class ArtifactWriterTest {
    @Test
    void writesSourcesThatAreCompiledAndResourcesInUtf8() {
        Compilation compilation = javac().withOptions("-encoding", "UTF-8")
                .withProcessors(new Writing(List.of(
                        new Artifact.Source("dev.example.Made", "package dev.example;\npublic class Made {}\n"),
                        new Artifact.Resource("META-INF/troodon/a.b/c.json", "{\"ü\": 1}\n"))))
                .compile(JavaFileObjects.forSourceString(
                        "dev.example.Origin", "package dev.example; @Deprecated class Origin { Made made; }"));

        assertThat(compilation).succeeded();
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, "META-INF/troodon/a.b/c.json")
                .hasContents(ByteSource.wrap("{\"ü\": 1}\n".getBytes(StandardCharsets.UTF_8)));
    }

    @SupportedAnnotationTypes("java.lang.Deprecated")
    private static final class Writing extends AbstractProcessor {
        private final List<Artifact> artifacts;

        private Writing(List<Artifact> artifacts) {
            this.artifacts = artifacts;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (Element origin : round.getElementsAnnotatedWith(Deprecated.class)) {
                ArtifactWriter writer = new ArtifactWriter(processingEnv.getFiler());
                for (Artifact artifact : artifacts) {
                    try {
                        writer.write(artifact, origin);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                }
            }
            return false;
        }
    }
}
