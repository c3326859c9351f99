package dev.troodon.processor;

import com.google.auto.service.AutoService;
import dev.troodon.processor.read.Reading;
import dev.troodon.processor.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns each {@code @Connector} into a JAX-RS resource, a class for the application and a document.
 *
 * <p>A connector that mentions a type which does not exist yet waits for the round in which another processor writes it. Only
 * names are kept from round to round, since elements of one round are not those of the next. Nothing is claimed, so that other
 * processors see the annotations too; and nothing is declared to incremental builds, since text from Javadoc is lost in types
 * that were not compiled again.
 */
@AutoService(Processor.class)
public final class ConnectorProcessor extends AbstractProcessor {
    private static final String CONNECTOR = "dev.troodon.annotations.Connector";

    private static final String KEEP_DOCS = "dev.troodon.annotations.KeepDocs";

    private final Sources sources = new Sources();
    private final TreeMap<String, Optional<Reading.Waiting>> waiting = new TreeMap<>();
    private Optional<Companions> companions = Optional.empty();
    private Optional<Production> production = Optional.empty();

    /** Made by the compiler. */
    public ConnectorProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // A package that an option names has nothing else to wake the processor.
        return Companions.packages(processingEnv).isEmpty() ? Set.of(CONNECTOR, KEEP_DOCS) : Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round.getRootElements());
        production.ifPresent(Production::beginRound);
        keepDocs(annotations, round);
        select(round);
        if (!round.processingOver()) {
            produce();
        } else if (!round.errorRaised()) {
            giveUp();
        }
        return false;
    }

    private void keepDocs(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean wanted = !Companions.packages(processingEnv).isEmpty();
        for (TypeElement annotation : annotations) {
            wanted |= annotation.getQualifiedName().contentEquals(KEEP_DOCS);
        }
        if (companions.isEmpty() && wanted) {
            companions = Optional.of(Companions.of(processingEnv, sources));
        }
        if (!round.processingOver()) {
            companions.ifPresent(each -> each.write(round.getRootElements()));
        }
    }

    private void select(RoundEnvironment round) {
        TypeElement annotation = processingEnv.getElementUtils().getTypeElement(CONNECTOR);
        if (annotation != null) {
            round.getElementsAnnotatedWith(annotation).stream()
                    .filter(TypeElement.class::isInstance)
                    .map(element -> ((TypeElement) element).getQualifiedName().toString())
                    .forEach(name -> waiting.put(name, Optional.empty()));
        }
    }

    private void produce() {
        for (String name : List.copyOf(waiting.keySet())) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            Optional<Reading.Waiting> reason =
                    type == null ? Optional.empty() : production(type).produce(type);
            if (reason.isPresent()) {
                waiting.put(name, reason);
            } else {
                waiting.remove(name);
            }
        }
        production.ifPresent(Production::endRound);
    }

    private void giveUp() {
        for (String name : new ArrayList<>(waiting.keySet())) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            Optional<Reading.Waiting> reason = waiting.getOrDefault(name, Optional.empty());
            if (type != null && reason.isPresent()) {
                production(type).giveUp(type, reason.get());
            }
        }
    }

    /** Made for the first connector, where mistakes in the options are shown. */
    private Production production(TypeElement first) {
        Production made = production.orElseGet(() -> Production.start(processingEnv, sources, first));
        production = Optional.of(made);
        return made;
    }
}
