package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.Levels;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.diagnostics.Reporter;
import dev.troodon.processor.diagnostics.WarningLevel;
import dev.troodon.processor.emit.ArtifactWriter;
import dev.troodon.processor.emit.companion.CompanionSource;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.TypeDocs;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Docs;
import dev.troodon.processor.source.Sources;
import dev.troodon.processor.source.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Leaves a class with the Javadoc beside each type that is to keep it: by annotation, or by the name of its package. */
final class Companions {
    private final Compilation compilation;
    private final Sources sources;
    private final ArtifactWriter writer;
    private final Reporter reporter;
    private final List<String> packages;

    private Companions(
            Compilation compilation, Sources sources, ArtifactWriter writer, Reporter reporter, List<String> packages) {
        this.compilation = compilation;
        this.sources = sources;
        this.writer = writer;
        this.reporter = reporter;
        this.packages = packages;
    }

    static Companions of(ProcessingEnvironment environment, Sources sources) {
        return new Companions(
                Compilation.of(environment.getElementUtils(), environment.getTypeUtils(), sources),
                sources,
                new ArtifactWriter(environment.getFiler()),
                new Reporter(
                        environment.getMessager(),
                        new Levels(WarningLevel.ON, WarningLevel.ON, Map.of()),
                        sources::contains),
                packages(environment));
    }

    /** The packages that the option names. */
    static List<String> packages(ProcessingEnvironment environment) {
        String option = Optional.ofNullable(environment.getOptions().get(Options.COMPANIONS))
                .orElse("");
        return option.isBlank() ? List.of() : List.of(option.strip().split("\\s*,\\s*"));
    }

    /** Writes those of one round. */
    void write(Set<? extends Element> roots) {
        for (Element root : roots) {
            // What is generated has no Javadoc worth keeping, least of all a companion.
            if (root instanceof TypeElement type && keeps(type)) {
                write(type);
            }
        }
    }

    private void write(TypeElement type) {
        TypeDocs docs = compilation.docs().all(type, compilation.types());
        if (docs.entries().isEmpty()) {
            return;
        }
        Findings findings = new Findings();
        try {
            writer.write(CompanionSource.of(docs, Docs.COMPANION), type);
        } catch (IOException refused) {
            findings.add(
                    ProcessingRule.OUTPUT_FAILED,
                    Site.at(type),
                    docs.type().simpleName() + Docs.COMPANION,
                    Failure.inWords(refused));
        }
        reporter.reportPlainly(findings, type);
    }

    private boolean keeps(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (name.endsWith(Docs.COMPANION) || !sources.contains(name)) {
            return false;
        }
        PackageElement around = compilation.elements().getPackageOf(type);
        for (String each : packages) {
            if (around.getQualifiedName().contentEquals(each)
                    || around.getQualifiedName().toString().startsWith(each + ".")) {
                return true;
            }
        }
        return compilation.annotations().find(type, Vocabulary.KEEP_DOCS).isPresent()
                || compilation.annotations().find(around, Vocabulary.KEEP_DOCS).isPresent();
    }
}
