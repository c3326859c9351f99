package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a source says, the processor answers with findings: it neither throws nor calls itself broken. */
class MutationTest {
    private static final Pattern BETWEEN_TOKENS =
            Pattern.compile("(?<=\\W)(?=\\w)|(?<=\\w)(?=\\W)|(?<=[^\\w\\s])(?=[^\\w\\s])");
    private static final int MUTANTS = 300;
    private static final long SEED = 20261122;

    @Test
    void noMutantOfAGoodSourceBreaksTheProcessor() throws IOException {
        Random random = new Random(SEED);
        List<Path> originals = CaseFolder.good().stream()
                .filter(folder -> folder.paths().size() == 1)
                .flatMap(folder -> folder.paths().stream())
                .toList();
        assertThat(originals).isNotEmpty();
        int processed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Path original = originals.get(random.nextInt(originals.size()));
            String mutant = mutate(Files.readString(original), random);
            Compilation compilation = Compiling.compile(
                    List.of(),
                    List.of(JavaFileObjects.forSourceString(
                            "cakes." + original.getFileName().toString().replace(".java", ""), mutant)));
            List<String> texts = compilation.diagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            assertThat(texts)
                    .as("seed %d, mutant %d:%n%s", SEED, i, mutant)
                    .noneMatch(text -> text.contains("[TRD901]"));
            processed += texts.stream().anyMatch(text -> text.startsWith("[TRD")) ? 1 : 0;
        }
        assertThat(processed)
                .as("mutants that are still Java and that the processor looked at")
                .isGreaterThan(MUTANTS / 20);
    }

    private static String mutate(String source, Random random) {
        List<String> tokens = new ArrayList<>(Arrays.asList(BETWEEN_TOKENS.split(source)));
        int from = Math.max(0, tokens.indexOf("@"));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int one = from + random.nextInt(tokens.size() - from);
            int other = from + random.nextInt(tokens.size() - from);
            switch (random.nextInt(4)) {
                case 0 -> tokens.remove(one);
                case 1 -> tokens.add(one, tokens.get(one));
                case 2 -> Collections.swap(tokens, one, other);
                default -> tokens.set(one, tokens.get(other));
            }
        }
        return String.join("", tokens);
    }
}
