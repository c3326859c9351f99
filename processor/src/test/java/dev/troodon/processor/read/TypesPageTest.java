package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.troodon.processor.emit.document.DocumentEmitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of values in docs/types.md says what the document says. */
class TypesPageTest {
    private record Row(String type, String kind, String format) {}

    @Test
    void everyRowHolds() throws Exception {
        List<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(40);
        StringBuilder record = new StringBuilder("public record Bean(");
        for (int at = 0; at < rows.size(); at++) {
            record.append(at == 0 ? "" : ", ")
                    .append(rows.get(at).type())
                    .append(" p")
                    .append(at);
        }
        Host host = Host.read(
                "@Connector(title = \"T\") public class Service { @Action public Bean run() { return null; } }",
                record.append(") {}").toString());
        assertThat(host.findings()).isEmpty();
        JsonNode document = new ObjectMapper()
                .readTree(new DocumentEmitter().emit(host.connector()).get(0).text());
        JsonNode properties = document.path("definitions").path("Bean").path("properties");
        for (int at = 0; at < rows.size(); at++) {
            JsonNode property = properties.path("p" + at);
            assertThat(property.isObject()).isTrue();
            assertThat(new Row(
                            rows.get(at).type(),
                            property.path("type").asText(),
                            property.path("format").asText()))
                    .isEqualTo(rows.get(at));
        }
    }

    private static List<Row> rows() throws Exception {
        List<Row> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("../docs/types.md"))) {
            if (line.startsWith("## ")) {
                inside = line.equals("## Values");
            }
            if (inside && line.startsWith("| `")) {
                String[] cells = line.split("\\|", -1);
                rows.add(new Row(cells[1].strip().replace("`", ""), cells[2].strip(), cells[3].strip()));
            }
        }
        return rows;
    }
}
