package dev.troodon.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.annotations.Connector;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference page of the annotations is made of the annotations: their classes tell what there is, their Javadoc what it means,
 * {@code reference/emits.properties} what it becomes, and the first case that uses each is its example. {@code
 * -Dgolden.update=true} writes the page.
 */
class AnnotationsPageTest {
    /** The processor writes KeptDocs; nobody else does. */
    private static final Set<String> NOT_BY_HAND = Set.of("package-info", "KeptDocs");

    private static final Path PAGE = Path.of("../docs/annotations.md");
    private static final Path SOURCES = Path.of("../annotations/src/main/java/dev/troodon/annotations");

    @Test
    void everyAttributeSaysWhatItBecomes() throws Exception {
        Properties emits = emits();
        List<String> missing = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            if (annotation.getDeclaredMethods().length == 0 && !emits.containsKey(name(annotation))) {
                missing.add(name(annotation));
            }
            for (Method attribute : annotation.getDeclaredMethods()) {
                String key = name(annotation) + "." + attribute.getName();
                if (!emits.containsKey(key)) {
                    missing.add(key);
                }
            }
        }

        assertThat(missing).as("not in emits.properties").isEmpty();
    }

    @Test
    void everyAnnotationHasAnExample() throws Exception {
        List<String> without = new ArrayList<>();
        for (Class<?> annotation : annotations()) {
            if (Examples.of(written(annotation)).isEmpty()) {
                without.add(name(annotation));
            }
        }

        assertThat(without).as("used by no case").isEmpty();
    }

    @Test
    void thePageIsWhatTheAnnotationsAre() throws Exception {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws Exception {
        Properties emits = emits();
        StringBuilder page = new StringBuilder("""
                # The annotations

                Every annotation and attribute of `dev.troodon.annotations`, what it becomes in the document, and an example from the
                tests. A test makes this page of the annotations themselves. Left out are the containers of repeated annotations and `KeptDocs`, which
                only the processor writes. What an annotation is for in full stands in its Javadoc.
                """);
        for (Class<?> annotation : annotations()) {
            AnnotationSource source = source(annotation);
            page.append("\n## @")
                    .append(name(annotation))
                    .append("\n\n")
                    .append(source.description())
                    .append('\n');
            page.append(places(annotation, emits));
            List<Method> attributes = Arrays.stream(annotation.getDeclaredMethods())
                    .sorted((one, other) -> source.position(one.getName()) - source.position(other.getName()))
                    .toList();
            if (!attributes.isEmpty()) {
                page.append(
                        "\n| Attribute | Without it | What it says | In the document |\n| --- | --- | --- | --- |\n");
            }
            for (Method attribute : attributes) {
                page.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                attribute.getName(),
                                source.otherwise(attribute.getName()),
                                source.meaning(attribute.getName()),
                                emits.getProperty(name(annotation) + "." + attribute.getName(), "")));
            }
            Examples.of(written(annotation))
                    .ifPresent(example ->
                            page.append("\n```java\n").append(example).append("\n```\n"));
        }
        return page.toString();
    }

    private static String places(Class<?> annotation, Properties emits) {
        Target target = annotation.getAnnotation(Target.class);
        String where = target == null || target.value().length == 0
                ? "\nStands inside other annotations.\n"
                : "\nStands on: "
                        + String.join(
                                ", ",
                                Arrays.stream(target.value())
                                        .map(place -> place.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))
                                        .sorted()
                                        .toList())
                        + ".\n";
        String becomes = emits.getProperty(name(annotation));
        return becomes == null ? where : where + "\nIn the document: " + becomes + ".\n";
    }

    private static List<Class<?>> annotations() throws ClassNotFoundException {
        List<Class<?>> annotations = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!NOT_BY_HAND.contains(name)) {
                    Class<?> type = Class.forName(Connector.class.getPackageName() + "." + name);
                    if (type.isAnnotation()) {
                        annotations.add(type);
                        addNested(type, annotations);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return annotations;
    }

    /** All but containers, which nobody writes. */
    private static void addNested(Class<?> annotation, List<Class<?>> annotations) {
        Arrays.stream(annotation.getDeclaredClasses())
                .filter(nested ->
                        nested.isAnnotation() && !nested.getSimpleName().equals("List"))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .forEach(annotations::add);
    }

    private static String name(Class<?> annotation) {
        Class<?> outer = annotation.getDeclaringClass();
        return outer == null ? annotation.getSimpleName() : outer.getSimpleName() + "." + annotation.getSimpleName();
    }

    /** How it stands in sources, as a regular expression: a nested one with or without the name of the outer one. */
    private static String written(Class<?> annotation) {
        Class<?> outer = annotation.getDeclaringClass();
        return outer == null
                ? annotation.getSimpleName()
                : "(?:" + outer.getSimpleName() + "\\.)?" + annotation.getSimpleName();
    }

    private static AnnotationSource source(Class<?> annotation) throws IOException {
        Class<?> outer = annotation.getDeclaringClass();
        Class<?> whole = outer == null ? annotation : outer;
        AnnotationSource source = AnnotationSource.read(SOURCES.resolve(whole.getSimpleName() + ".java"));
        return outer == null ? source : source.nested(annotation.getSimpleName());
    }

    private static Properties emits() throws IOException {
        Properties emits = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/reference/emits.properties"))) {
            emits.load(reader);
        }
        return emits;
    }
}
