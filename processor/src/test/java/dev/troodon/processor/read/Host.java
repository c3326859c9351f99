package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Sources;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the real compiler over sources in memory with a processor that only reads connectors. */
final class Host {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum|@interface)\\s+(\\w+)");

    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private Optional<Throwable> thrown = Optional.empty();

    private Host() {}

    /** Compiles top-level types, each a source of its own; imports of all that tests use are added. */
    static Host read(String... sources) {
        return read(List.of(), sources);
    }

    static Host read(List<Path> classPath, String... sources) {
        return read(classPath, List.of(), sources);
    }

    /** Beside another processor that writes sources of its own. */
    static Host readBeside(List<String> generated, String... sources) {
        return read(List.of(), generated, sources);
    }

    private static Host read(List<Path> classPath, List<String> generated, String... sources) {
        Host host = new Host();
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(file(source));
        }
        List<String> options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "5"));
        String own = System.getProperty("java.class.path");
        options.addAll(List.of(
                "-classpath",
                classPath.stream().map(Path::toString).reduce(own, (all, one) -> one + File.pathSeparator + all)));
        if (!generated.isEmpty()) {
            options.addAll(List.of("-s", generatedSources()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, host.diagnostics, options, null, files);
        task.setProcessors(List.of(host.new Reader(), new Generator(generated)));
        task.call();
        return host;
    }

    private static String generatedSources() {
        try {
            Path folder = Files.createTempDirectory("generated");
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String sourceOf(String source) {
        return source.contains("package ") ? source : """
                package shop;
                import dev.troodon.annotations.*;
                import dev.troodon.handles.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.*;
                import com.fasterxml.jackson.annotation.*;
                import jakarta.validation.constraints.NotNull;
                import jakarta.validation.constraints.NotBlank;
                import jakarta.validation.constraints.NotEmpty;
                import jakarta.validation.constraints.Size;
                import jakarta.validation.constraints.Min;
                import jakarta.validation.constraints.Max;
                import jakarta.validation.constraints.DecimalMin;
                import jakarta.validation.constraints.DecimalMax;
                import jakarta.validation.constraints.Positive;
                """ + source;
    }

    static JavaFileObject file(String source) {
        String text = sourceOf(source);
        Matcher name = TYPE.matcher(text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\"[^\"\n]*\"", ""));
        Matcher pack = Pattern.compile("package\\s+([\\w.]+);").matcher(text);
        String folder = pack.find() ? pack.group(1).replace('.', '/') : "shop";
        String simple = text.contains("package-info") ? "package-info" : name.find() ? name.group(1) : "Nothing";
        return new SimpleJavaFileObject(
                URI.create("mem:///" + folder + "/" + simple + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    Connector connector() {
        Reading last = reading();
        if (last instanceof Reading.Ready ready) {
            return ready.connector();
        }
        throw new AssertionError("not ready: " + last);
    }

    Reading reading() {
        if (readings.isEmpty()) {
            throw new AssertionError("nothing was read: " + diagnostics.getDiagnostics());
        }
        return List.copyOf(readings.values()).get(readings.size() - 1);
    }

    Operation operation(String javaName) {
        return connector().operations().stream()
                .filter(operation -> operation.common().javaName().equals(javaName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + javaName + "; " + codes()));
    }

    Definition.Bean bean(String key) {
        return (Definition.Bean) connector().beans().get(key);
    }

    Definition.Property property(String key, String name) {
        return bean(key).properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> codes() {
        return findings.stream().map(finding -> finding.rule().name()).toList();
    }

    boolean gotAnything() {
        return !readings.isEmpty();
    }

    Optional<Throwable> thrown() {
        return thrown;
    }

    private final class Reader extends AbstractProcessor {
        private final Sources sources = new Sources();

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
            sources.add(round.getRootElements());
            Compilation compilation =
                    Compilation.of(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
            ConnectorReader reader = new ConnectorReader(compilation, Optional.empty());
            TypeElement marker = processingEnv.getElementUtils().getTypeElement("dev.troodon.annotations.Connector");
            for (Element element : round.getElementsAnnotatedWith(marker)) {
                names.add(element.toString());
            }
            if (!round.processingOver()) {
                findings.clear();
                names.forEach(name -> read(reader, name));
            }
            return false;
        }

        private void read(ConnectorReader reader, String name) {
            try {
                Findings found = new Findings();
                readings.put(name, reader.read(processingEnv.getElementUtils().getTypeElement(name), found));
                findings.addAll(found.all());
            } catch (RuntimeException | StackOverflowError failure) {
                thrown = Optional.of(failure);
            }
        }
    }

    /** Another processor, which writes its types in the first round. */
    private static final class Generator extends AbstractProcessor {
        private final List<String> sources;
        private boolean done;

        Generator(List<String> sources) {
            this.sources = sources;
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
            if (!done) {
                done = true;
                sources.forEach(this::write);
            }
            return false;
        }

        private void write(String source) {
            String name = "shop." + file(source).getName().replaceAll(".*/|\\.java", "");
            try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(sourceOf(source));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
