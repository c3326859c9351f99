package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Finding;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Sources;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final List<String> rounds = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private Optional<Throwable> thrown = Optional.empty();

    private Host() {}

    /** Compiles top-level types, each a source of its own; imports of all that tests use are added. */
    static Host read(String... sources) {
        return read(List.of(), sources);
    }

    static Host read(List<Path> classPath, String... sources) {
        Host host = new Host();
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            files.add(file(source));
        }
        List<String> options = new ArrayList<>(List.of("-proc:only", "-Xmaxerrs", "5"));
        String own = System.getProperty("java.class.path");
        options.addAll(List.of(
                "-classpath",
                classPath.stream()
                        .map(Path::toString)
                        .reduce(own, (all, one) -> one + java.io.File.pathSeparator + all)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, host.diagnostics, options, null, files);
        task.setProcessors(List.of(host.new Reader()));
        task.call();
        return host;
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
                try {
                    Findings found = new Findings();
                    readings.put(element.toString(), reader.read((TypeElement) element, found));
                    findings.addAll(found.all());
                } catch (RuntimeException | StackOverflowError failure) {
                    thrown = Optional.of(failure);
                }
            }
            rounds.add("round");
            return false;
        }
    }
}
