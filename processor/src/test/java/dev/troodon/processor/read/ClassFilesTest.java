package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types from a jar have the same structure as from source; only their texts are lost. */
class ClassFilesTest {
    private static final String SERVICE =
            "@Connector(title = \"T\") public class Service { @Action public Order run(Order order) { return order; } }";

    private static final String[] TYPES = {
        """
        /** An order.
         * @param id its id */
        public record Order(@NotNull UUID id, @JsonProperty("rows") List<Line> lines, Page<Line> page, Kind kind) {
          public enum Kind { B, A }
        }
        """,
        "public class Line extends Base<String> { private int count; public int getCount() { return count; } @Size(max = 3) public String note; }",
        "public abstract class Base<T> { private T value; public T getValue() { return value; } public void setValue(T value) {} }",
        "public record Page<T>(List<T> items) {}"
    };

    @Test
    void structureIsTheSame(@TempDir Path folder) {
        compile(folder);
        Host fromSource = Host.read(SERVICE, TYPES[0], TYPES[1], TYPES[2], TYPES[3]);
        Host fromClasses = Host.read(List.of(folder), SERVICE);

        assertThat(fromClasses.codes()).containsOnly("LOST_JAVADOC");
        assertThat(structure(fromClasses)).isEqualTo(structure(fromSource)).containsKey("shop.Page<shop.Line>");
        assertThat(fromSource.property("shop.Order", "id").text().description()).isEqualTo("Its id.");
        assertThat(fromClasses.property("shop.Order", "id").text().description())
                .isEmpty();
    }

    @Test
    void aFindingInAClassFileIsShownWhereSourceUsesIt(@TempDir Path folder) {
        compile(folder);
        Host host = Host.read(
                List.of(folder),
                "@Connector(title = \"T\") public class Service { @Action public void run(Holder holder) {} }",
                "public record Holder(Page<java.io.File> files) {}");

        assertThat(host.codes()).containsExactlyInAnyOrder("UNKNOWN_TYPE", "LOST_JAVADOC");
        assertThat(host.findings().stream()
                        .filter(found -> found.rule().name().equals("UNKNOWN_TYPE"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("Page.items");
        assertThat(String.valueOf(host.findings().stream()
                        .filter(found -> found.rule().name().equals("UNKNOWN_TYPE"))
                        .findFirst()
                        .orElseThrow()
                        .site()
                        .element()))
                .isEqualTo("files");
    }

    private static void compile(Path folder) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String type : TYPES) {
            files.add(Host.file(type));
        }
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                folder.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        files)
                .call();
        assertThat(compiled).isTrue();
    }

    private static Map<String, String> structure(Host host) {
        Map<String, String> structure = new TreeMap<>();
        for (Definition definition : host.connector().beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                for (Definition.Property property : bean.properties()) {
                    structure.merge(bean.key(), shown(property), String::concat);
                }
            } else if (definition instanceof Definition.Enumeration enumeration) {
                structure.put(enumeration.key(), enumeration.values().toString());
            }
        }
        return structure;
    }

    private static String shown(Definition.Property property) {
        Shape shape = property.shape();
        return property.name() + property.accessor() + shape + property.required() + property.writable()
                + property.limits() + ";";
    }
}
