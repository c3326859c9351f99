package dev.troodon.processor;

import dev.troodon.processor.check.Checks;
import dev.troodon.processor.check.ClassNames;
import dev.troodon.processor.check.DocumentSize;
import dev.troodon.processor.check.RootPaths;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.diagnostics.Reporter;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.emit.document.DocumentEmitter;
import dev.troodon.processor.emit.resource.JavaFlavour;
import dev.troodon.processor.emit.resource.ResourceEmitter;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.read.ConnectorReader;
import dev.troodon.processor.read.Reading;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.Sources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The way of a connector through one compilation: read, check, emit. */
final class Production {
    private final Reporter reporter;
    private final ConnectorReader reader;
    private final ClassNames classNames = new ClassNames();
    private final RootPaths rootPaths = new RootPaths();
    private final Finisher finisher;
    private final Output output;
    private final Predicate<String> written;
    private final boolean stopped;

    private Production(
            Reporter reporter,
            ConnectorReader reader,
            List<Emitter> emitters,
            Output output,
            Predicate<String> written,
            boolean stopped) {
        this.reporter = reporter;
        this.reader = reader;
        this.finisher = new Finisher(Checks::run, emitters);
        this.output = output;
        this.written = written;
        this.stopped = stopped;
    }

    /**
     * Prepares for the connectors of one compilation.
     *
     * @param environment the compiler's
     * @param sources knows what is compiled from source
     * @param first a connector, at which mistakes in the options are shown
     */
    static Production start(ProcessingEnvironment environment, Sources sources, TypeElement first) {
        Findings findings = new Findings();
        Elements elements = environment.getElementUtils();
        Options options = Options.of(environment.getOptions(), Site.at(first), findings);
        JavaFlavour flavour = Surroundings.flavour(elements, Site.at(first), findings);
        Reporter reporter = new Reporter(environment.getMessager(), options.levels(), sources::contains);
        boolean stopped = reporter.reportPlainly(findings, first);
        return new Production(
                reporter,
                new ConnectorReader(Compilation.of(elements, environment.getTypeUtils(), sources), options.host()),
                List.of(new ResourceEmitter(flavour), new DocumentEmitter()),
                Output.to(environment, options),
                sources::contains,
                stopped);
    }

    /** Forgets the elements of the round before. */
    void beginRound() {
        reader.beginRound();
    }

    /**
     * Takes a connector as far as it gets.
     *
     * @param type the annotated type
     * @return what it waits for; empty if there is no more to be done for it
     */
    Optional<Reading.Waiting> produce(TypeElement type) {
        if (stopped) {
            return Optional.empty();
        }
        Findings findings = new Findings();
        try {
            Reading reading = reader.read(type, findings);
            if (reading instanceof Reading.Waiting waiting) {
                return Optional.of(waiting);
            }
            if (reading instanceof Reading.Ready ready) {
                finish(ready.connector(), type, findings);
            }
        } catch (RuntimeException | StackOverflowError failure) {
            addInternalError(failure, type, findings);
            reporter.reportPlainly(findings, type);
        }
        return Optional.empty();
    }

    /**
     * Reports a connector that waits in vain.
     *
     * @param type the annotated type
     * @param reason what it waits for
     */
    void giveUp(TypeElement type, Reading.Waiting reason) {
        Findings findings = new Findings();
        findings.add(ReadRule.NEVER_GENERATED, Site.at(type), reason.missing(), reason.trail());
        reporter.reportPlainly(findings, type);
    }

    /** Says what was found about the connectors of the round, and writes what was made of them. */
    void endRound() {
        for (Finisher.Work work : finisher.finish()) {
            Findings ofOutput = new Findings();
            try {
                measure(work);
                if (!reporter.report(work.findings(), work.type(), others(work))) {
                    output.write(work.connector(), work.artifacts(), work.type(), ofOutput);
                }
            } catch (RuntimeException | StackOverflowError failure) {
                addInternalError(failure, work.type(), ofOutput);
            }
            reporter.reportPlainly(ofOutput, work.type());
        }
    }

    /** The services beside the connector's type, and the objects of its requests and answers. */
    private static Set<TypeElement> others(Finisher.Work work) {
        Set<TypeElement> others = new LinkedHashSet<>();
        for (Operation operation : work.connector().operations()) {
            var method = operation.common().site().element();
            if (method != null && method.getEnclosingElement() instanceof TypeElement service) {
                others.add(service);
            }
        }
        for (Definition definition : work.connector().beans().values()) {
            if (definition instanceof Definition.Bean bean && bean.site().element() instanceof TypeElement type) {
                others.add(type);
            }
        }
        others.remove(work.type());
        return others;
    }

    /** Looks at what was emitted; nothing is where findings forbid it. */
    private static void measure(Finisher.Work work) {
        for (Artifact artifact : work.artifacts()) {
            if (artifact instanceof Artifact.Resource document) {
                DocumentSize.check(work.connector(), document.text(), work.findings());
            }
        }
    }

    /** The checks that remember other connectors come first, in the order of the connectors. */
    private void finish(Connector connector, TypeElement type, Findings findings) {
        if (!findings.blockOutput()) {
            classNames.check(connector, written, findings);
            rootPaths.check(connector, findings);
        }
        finisher.begin(connector, type, findings);
    }

    private static void addInternalError(Throwable failure, TypeElement type, Findings findings) {
        findings.add(ProcessingRule.INTERNAL_ERROR, Site.at(type), Failure.inWords(failure), Failure.version());
    }
}
