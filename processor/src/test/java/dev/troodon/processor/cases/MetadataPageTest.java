package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java on the page about metadata compiles, and the JSON below it is part of what comes out. */
class MetadataPageTest {
    private static final Path PAGE = Path.of("../docs/metadata.md");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\\s+```json\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    record Example(String java, String json) {
        @Override
        public String toString() {
            return json.lines().skip(1).findFirst().orElse("").strip();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String page = Files.readString(PAGE);
        Matcher matcher = EXAMPLE.matcher(page);
        while (matcher.find()) {
            examples.add(new Example(matcher.group(1), matcher.group(2)));
        }
        assertThat(examples).hasSize(page.split("```java", -1).length - 1).isNotEmpty();
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsThePageSays(Example example) throws IOException {
        Compilation compilation = Compiling.compile(
                Compiling.STRICT, List.of(JavaFileObjects.forSourceString("library.Library", example.java())));
        assertThat(compilation.diagnostics()).isEmpty();
        String document =
                Compiling.written(compilation).get("META-INF/troodon/library.Library/apiDefinition.swagger.json");

        assertContains(JSON.readTree(document), JSON.readTree(example.json()), "");
    }

    /** Objects contain the members that are shown; everything else is equal. */
    private static void assertContains(JsonNode whole, JsonNode part, String path) {
        if (!part.isObject()) {
            assertThat(whole).as(path).isEqualTo(part);
            return;
        }
        part.properties().forEach(member -> {
            assertThat(whole.has(member.getKey()))
                    .as(path + "/" + member.getKey())
                    .isTrue();
            assertContains(whole.get(member.getKey()), member.getValue(), path + "/" + member.getKey());
        });
    }
}
