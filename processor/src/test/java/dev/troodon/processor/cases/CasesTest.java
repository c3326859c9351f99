package dev.troodon.processor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compiles every folder of cases and compares everything that the processor says and writes. */
class CasesTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFolder.all().stream().map(folder -> DynamicTest.dynamicTest(folder.name(), () -> check(folder)));
    }

    private static void check(CaseFolder folder) throws IOException {
        List<String> options = new ArrayList<>(folder.options());
        options.addAll(folder.isGood() ? Compiling.STRICT : List.of());

        Compilation compilation = Compiling.compile(options, folder.sources());

        List<Seen> surplus = new ArrayList<>(compilation.diagnostics().stream()
                .filter(diagnostic ->
                        folder.isGood() || diagnostic.getMessage(Locale.ROOT).startsWith("[TRD"))
                .map(Seen::of)
                .toList());
        List<Seen> missing = new ArrayList<>();
        for (Seen mark : folder.marks()) {
            surplus.stream()
                    .filter(seen -> seen.beginsLike(mark))
                    .findFirst()
                    .ifPresentOrElse(surplus::remove, () -> missing.add(mark));
        }
        assertThat(surplus).as("findings without a mark").isEmpty();
        assertThat(missing).as("marks without a finding").isEmpty();
        if (folder.isGood()) {
            assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        }
        if (Files.isDirectory(folder.expected())) {
            compare(folder.expected(), Compiling.written(compilation));
        }
    }

    private static void compare(Path expected, Map<String, String> written) throws IOException {
        if (UPDATE) {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path target = expected.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                golden.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(written).containsExactlyEntriesOf(golden);
    }
}
