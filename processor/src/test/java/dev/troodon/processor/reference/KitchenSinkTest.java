package dev.troodon.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.troodon.annotations.Connector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The connector that says everything: no annotation and no attribute is missing from it. */
class KitchenSinkTest {
    private static final Path SINK = Path.of("src/test/resources/cases/good-kitchen-sink");
    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/dev/troodon/annotations");

    /** The processor writes it; nobody else does. */
    private static final String NOT_BY_HAND = "KeptDocs";

    @Test
    void usesEveryAnnotationAndAttribute() throws Exception {
        Set<String> missing = all();
        missing.removeAll(used());

        assertThat(missing).as("not in " + SINK).isEmpty();
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(SINK)) {
            List<Path> paths =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
            for (CompilationUnitTree unit : task.parse()) {
                new Uses(used).scan(unit, null);
            }
        }
        return used;
    }

    private static Set<String> all() throws IOException, ClassNotFoundException {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.list(ANNOTATIONS)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info") && !name.equals(NOT_BY_HAND)) {
                    add(Class.forName(Connector.class.getPackageName() + "." + name), all);
                }
            }
        }
        return all;
    }

    private static void add(Class<?> type, Set<String> all) {
        // Repetition writes the container.
        if (type.isAnnotation() && !type.getSimpleName().equals("List")) {
            all.add(type.getSimpleName());
            for (Method attribute : type.getDeclaredMethods()) {
                all.add(type.getSimpleName() + "." + attribute.getName());
            }
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            add(inner, all);
        }
    }

    /** Collects annotations by simple name, and the attributes that are given. */
    private static final class Uses extends TreeScanner<Void, Void> {
        private final Set<String> used;

        Uses(Set<String> used) {
            this.used = used;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            String type = annotation.getAnnotationType().toString();
            String name = type.substring(type.lastIndexOf('.') + 1);
            used.add(name);
            for (ExpressionTree argument : annotation.getArguments()) {
                used.add(name + "."
                        + (argument instanceof AssignmentTree assignment ? assignment.getVariable() : "value"));
            }
            return super.visitAnnotation(annotation, nothing);
        }
    }
}
