package dev.troodon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Connector.Service;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.shape.Descriptions;
import dev.troodon.processor.shape.Hierarchy;
import dev.troodon.processor.shape.KnownBeans;
import dev.troodon.processor.shape.Missing;
import dev.troodon.processor.shape.Shapes;
import dev.troodon.processor.shape.TypeNames;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import dev.troodon.processor.source.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Reads a type annotated with {@code @Connector} and the services that it names. Holds the beans of a round between two calls;
 * elements that it returns inside sites are good for the round only.
 */
public final class ConnectorReader {
    private final Compilation compilation;
    private final Optional<String> host;
    private KnownBeans beans = new KnownBeans();

    /**
     * For one processor.
     *
     * @param compilation asks the compiler
     * @param host the document's host, where an option names it
     */
    public ConnectorReader(Compilation compilation, Optional<String> host) {
        this.compilation = compilation;
        this.host = host;
    }

    /** Forgets the elements of the round before. */
    public void beginRound() {
        beans = new KnownBeans();
    }

    /**
     * Reads a connector. What cannot be read is reported; the rest is read nevertheless.
     *
     * @param type the annotated type
     * @param findings takes what cannot be read; to be thrown away with a {@link Reading.Waiting}
     * @return the connector, or the type that it waits for
     */
    public Reading read(TypeElement type, Findings findings) {
        Optional<FoundAnnotation> annotation = compilation.annotations().find(type, Vocabulary.CONNECTOR);
        if (annotation.isEmpty()) {
            throw new IllegalArgumentException(type.getQualifiedName() + " is not annotated with @Connector");
        }
        return new Run(type, annotation.get(), findings).read();
    }

    /** One connector in one round. */
    private final class Run {
        private final TypeElement type;
        private final FoundAnnotation annotation;
        private final Findings findings;
        private final Descriptions descriptions;
        private final Shapes shapes;
        private final CommonReader commons;
        private final ServiceMethods methods;
        private final OperationReader operations;

        Run(TypeElement type, FoundAnnotation annotation, Findings findings) {
            this.type = type;
            this.annotation = annotation;
            this.findings = findings;
            this.descriptions = Descriptions.of(compilation, type, findings);
            this.shapes = new Shapes(
                    compilation,
                    findings,
                    annotation.constant("naming"),
                    annotation.constant("dates"),
                    descriptions,
                    beans);
            this.commons = new CommonReader(compilation, findings);
            this.methods = new ServiceMethods(compilation, findings);
            this.operations = new OperationReader(compilation, findings, shapes, commons);
        }

        Reading read() {
            String path = path();
            Security security = new SecuritySchemes(compilation, findings).of(type);
            List<Service> services = new ArrayList<>();
            List<Operation> read = new ArrayList<>();
            ServiceVariables variables = new ServiceVariables();
            for (TypeElement service : new NamedServices(compilation, findings).of(type, annotation, shapes)) {
                refuseUnfit(service);
                Hierarchy.missing(compilation, (DeclaredType) service.asType())
                        .ifPresent(name ->
                                shapes.note(name, service.getSimpleName().toString()));
                ClassName name = TypeNames.of(service);
                CommonReader.Origin origin = new CommonReader.Origin(
                        path,
                        variables.of(name),
                        service,
                        service.equals(type),
                        security.onlyScheme(),
                        compilation.sources().site(service, annotation.site("services")));
                List<Operation> own = new ArrayList<>();
                for (ServiceMethod method : methods.of(service)) {
                    operations.read(method, origin).ifPresent(own::add);
                }
                boolean onlyDescribed = !own.isEmpty()
                        && own.stream().allMatch(operation -> operation.common().existing());
                services.add(new Service(name, origin.variable(), listens(service), !onlyDescribed));
                read.addAll(own);
            }
            Optional<Missing> missing = shapes.missing();
            descriptions.complainOfUnused();
            return missing.isPresent()
                    ? new Reading.Waiting(missing.get().type(), missing.get().trail())
                    : new Reading.Ready(connector(path, security, services, read));
        }

        private Connector connector(String path, Security security, List<Service> services, List<Operation> read) {
            return new Connector(
                    TypeNames.of(type),
                    annotation.nonEmpty("name").orElse(type.getSimpleName().toString()),
                    annotation.text("title"),
                    annotation
                            .nonEmpty("description")
                            .orElseGet(() -> compilation.docs().description(commons.chain(type))),
                    annotation.text("version"),
                    path,
                    host,
                    annotation.constant("naming"),
                    annotation.constant("dates"),
                    annotation.constant("unknownProperties").equals("REJECT"),
                    contact(),
                    security,
                    services,
                    read,
                    shapes.definitions(),
                    commons.carried(type),
                    new ListingReader(compilation).of(type),
                    Site.at(type).in(annotation.mirror()));
        }

        private String path() {
            return annotation
                    .nonEmpty("path")
                    .or(() -> new JaxRs(compilation.annotations()).path(commons.chain(type)))
                    .map(Paths::normal)
                    .orElseGet(() -> "/" + Words.lowerCamel(type.getSimpleName().toString()));
        }

        private Map<String, String> contact() {
            Map<String, String> contact = new LinkedHashMap<>();
            for (FoundAnnotation written : annotation.nested("contact")) {
                for (String part : List.of("name", "url", "email")) {
                    written.nonEmpty(part).ifPresent(text -> contact.put(part, text));
                }
            }
            return contact;
        }

        private boolean listens(TypeElement service) {
            return Hierarchy.of(compilation, (DeclaredType) service.asType()).stream()
                    .anyMatch(above -> Unwrapped.is(above, Vocabulary.SUBSCRIPTION_LISTENER));
        }

        private void refuseUnfit(TypeElement service) {
            String why = "";
            if (service.getKind() == ElementKind.ANNOTATION_TYPE) {
                why = "an annotation";
            } else if (isHidden(service)) {
                why = "private";
            }
            if (!why.isEmpty()) {
                findings.add(
                        ReadRule.CONNECTOR_TYPE,
                        compilation.sources().site(service, annotation.site("services")),
                        service.getSimpleName(),
                        why);
            }
        }

        private boolean isHidden(TypeElement service) {
            return service.getModifiers().contains(Modifier.PRIVATE)
                    || (service.getEnclosingElement() instanceof TypeElement outer && isHidden(outer));
        }
    }
}
