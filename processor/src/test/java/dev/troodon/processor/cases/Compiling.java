package dev.troodon.processor.cases;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.troodon.processor.ConnectorProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Compiles with the processor, as strictly as a user might. */
public final class Compiling {
    /** "processing" warns of annotations that no processor claims, which is on purpose. */
    public static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror", "-parameters");

    /** For what is written alone: warnings off, and nothing compiled. */
    static final List<String> ONLY_WRITE = List.of("-proc:only", "-Atroodon.warnings=off");

    private Compiling() {}

    public static Compilation compile(
            List<String> options, List<? extends JavaFileObject> sources, Processor... others) {
        List<Processor> processors = new ArrayList<>(List.of(others));
        processors.add(new ConnectorProcessor());
        return Compiler.javac().withProcessors(processors).withOptions(options).compile(sources);
    }

    /** Everything that the processor wrote, by path. */
    public static Map<String, String> written(Compilation compilation) {
        Map<String, String> written = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.SOURCE) {
                written.put(path(file, "/SOURCE_OUTPUT/"), text(file));
            } else if (file.getKind() == JavaFileObject.Kind.OTHER) {
                written.put(path(file, "/CLASS_OUTPUT/"), text(file));
            }
        }
        return written;
    }

    private static String path(JavaFileObject file, String root) {
        return file.toUri().getPath().substring(root.length());
    }

    private static String text(JavaFileObject file) {
        try (InputStream stream = file.openInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
