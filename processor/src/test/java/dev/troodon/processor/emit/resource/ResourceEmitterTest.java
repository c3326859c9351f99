package dev.troodon.processor.emit.resource;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static dev.troodon.processor.emit.BakeryModel.bakery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Golden;
import dev.troodon.processor.emit.OddModel;
import dev.troodon.processor.emit.model.ConnectorBuilder;
import dev.troodon.processor.model.Connector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceEmitterTest {
    @Test
    void writesTheFivePatternsAsPeopleWould() {
        List<Artifact> artifacts = jakarta(bakery());

        assertThat(artifacts)
                .extracting(artifact -> ((Artifact.Source) artifact).name())
                .containsExactly("dev.example.BakeryResource", "dev.example.BakeryConnector");
        Golden.assertEquals("bakery/BakeryResource.java.txt", artifacts.get(0).text());
        Golden.assertEquals("bakery/BakeryConnector.java.txt", artifacts.get(1).text());
    }

    @Test
    void isWhatTheDocumentationShows() throws IOException {
        String page = Files.readString(Path.of("../docs/generated-code.md"));

        assertThat(jakarta(bakery())).allSatisfy(artifact -> assertThat(page).contains(artifact.text()));
    }

    @Test
    void compilesWithoutAWarning() {
        assertThat(Compiling.of(jakarta(bakery()), Sources.BAKERY)).succeededWithoutWarnings();
    }

    @Test
    void namesNeverCollideAndEveryTypeCompilesWithoutAWarning() {
        List<Artifact> artifacts = jakarta(OddModel.odd());

        Golden.assertEquals("odd/OddResource.java.txt", artifacts.get(0).text());
        Golden.assertEquals("odd/OddConnector.java.txt", artifacts.get(1).text());
        assertThat(Compiling.of(artifacts, Sources.ODD)).succeededWithoutWarnings();
    }

    @Test
    void writesNothingWhereAllOperationsAreThereAlready() {
        Connector connector = ConnectorBuilder.connector(OddModel.ODD)
                .documented(OddModel.ODD, "odd")
                .with(OddModel.simple("find").existing().action())
                .build();

        assertThat(new ResourceEmitter(JavaFlavour.JAKARTA).emit(connector)).isEmpty();
    }

    @Test
    void leavesAnExistingOperationToItsOwnResource() {
        List<Artifact> artifacts = jakarta(ConnectorBuilder.connector(OddModel.ODD)
                .service(OddModel.ODD, "odd", false)
                .with(
                        OddModel.simple("find").existing().action(),
                        OddModel.simple("seek").action()));

        assertThat(artifacts.get(0).text()).contains("Response seek(").doesNotContain("find");
    }

    @Test
    void writesFollowUpMethodsOnlyForPatternsThatCallForThem() {
        List<Artifact> artifacts = jakarta(ConnectorBuilder.connector(OddModel.ODD)
                .service(OddModel.ODD, "odd", false)
                .with(OddModel.simple("find").action()));

        assertThat(artifacts.get(0).text())
                .contains("/swagger.json")
                .doesNotContain("_jobs")
                .doesNotContain("_unsubscribe");
        assertThat(artifacts.get(1).text())
                .contains("public final class OddConnector")
                .doesNotContain("Handles")
                .doesNotContain("@Inject");
    }

    @Test
    void speaksTheFlavourOfTheClassPath() {
        JavaFlavour old = new JavaFlavour("javax.ws.rs", Optional.of("javax.inject"), false);
        JavaFlavour bare = new JavaFlavour("jakarta.ws.rs", Optional.empty(), true);

        assertThat(texts(old))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("jakarta")
                        .doesNotContain("@Generated")
                        .contains("import javax.inject.Inject;"));
        assertThat(texts(bare))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("@Inject")
                        .doesNotContain("@Singleton")
                        .contains("@Generated(\"dev.troodon.processor.ConnectorProcessor\")"));
    }

    private static List<String> texts(JavaFlavour flavour) {
        List<String> texts = new ArrayList<>();
        new ResourceEmitter(flavour).emit(bakery().build()).forEach(artifact -> texts.add(artifact.text()));
        return texts;
    }

    private static List<Artifact> jakarta(ConnectorBuilder connector) {
        return new ResourceEmitter(JavaFlavour.JAKARTA).emit(connector.build());
    }
}
