package dev.troodon.processor.emit.document;

import static dev.troodon.processor.emit.BakeryModel.bakery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentEmitterTest {
    @Test
    void describesTheFivePatterns() {
        List<Artifact> artifacts = new DocumentEmitter().emit(bakery().build());

        assertThat(artifacts)
                .extracting(artifact -> ((Artifact.Resource) artifact).path())
                .containsExactly("META-INF/troodon/dev.example.Bakery/apiDefinition.swagger.json");
        Golden.assertEquals(
                "bakery/apiDefinition.swagger.json", artifacts.get(0).text());
    }
}
