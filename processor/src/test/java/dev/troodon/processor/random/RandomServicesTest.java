package dev.troodon.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Services made up at random compile without a warning, their documents are valid, and their JSON fits. {@code
 * -Drandom.services=1000} tries that many; {@code -Drandom.seed=7} begins with that one.
 */
class RandomServicesTest {
    private static final int FEW = 30;

    @TempDir
    private Path folder;

    @Test
    void anyServiceCompilesToAValidDocumentThatItsJsonFits() throws Exception {
        Proof proof = new Proof();
        long first = Long.getLong("random.seed", 1);
        int count = Integer.getInteger("random.services", FEW);
        for (long seed = first; seed < first + count; seed++) {
            Service service = Inventor.service(seed);
            Optional<Throwable> failure = failure(proof, service);
            if (failure.isPresent()) {
                throw new AssertionError(explanation(proof, service), failure.get());
            }
        }
    }

    @Test
    void oneSeedAlwaysGivesTheSameServiceAndAnotherGivesAnother() {
        assertThat(Inventor.service(7)).isEqualTo(Inventor.service(7));
        assertThat(Inventor.service(7).operations())
                .isNotEqualTo(Inventor.service(8).operations());
    }

    private String explanation(Proof proof, Service service) throws IOException {
        StringBuilder text = new StringBuilder("seed " + service.seed() + "; what is left of it fails as well:\n\n");
        smallest(proof, service)
                .sources()
                .forEach((name, source) -> text.append(source).append('\n'));
        return text.toString();
    }

    /** Leaves out one operation after the other while something still fails. */
    private Service smallest(Proof proof, Service failing) throws IOException {
        Service smallest = failing;
        for (int i = failing.operations().size() - 1; i >= 0; i--) {
            Service smaller = smallest.without(i);
            if (!smaller.operations().isEmpty() && failure(proof, smaller).isPresent()) {
                smallest = smaller;
            }
        }
        return smallest;
    }

    private Optional<Throwable> failure(Proof proof, Service service) throws IOException {
        Path own = Files.createTempDirectory(folder, "service");
        try {
            proof.of(service, own);
            return Optional.empty();
        } catch (Exception | AssertionError failed) {
            return Optional.of(failed);
        } finally {
            delete(own);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
