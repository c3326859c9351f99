package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.ConnectorProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds compile again over what they compiled before: old output is on the class path then. */
class SecondCompilationTest {
    @TempDir
    private Path folder;

    @Test
    void compilingOverOldOutputGivesTheSame() throws IOException {
        CaseFolder bakery = CaseFolder.good().get(0);

        compile(bakery);
        Map<String, String> first = texts();
        compile(bakery);

        assertThat(first.keySet()).anyMatch(name -> name.endsWith("apiDefinition.swagger.json"));
        assertThat(texts()).isEqualTo(first);
    }

    private void compile(CaseFolder bakery) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classPath = folder + java.io.File.pathSeparator + System.getProperty("java.class.path");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-d", folder.toString(), "-classpath", classPath, "-parameters"),
                    null,
                    files.getJavaFileObjectsFromPaths(bakery.paths()));
            task.setProcessors(List.of(new ConnectorProcessor()));
            assertThat(task.call()).as("%s", diagnostics.getDiagnostics()).isTrue();
        }
    }

    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
