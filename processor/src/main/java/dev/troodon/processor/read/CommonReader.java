package dev.troodon.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Common;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.HttpMethod;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.model.Text;
import dev.troodon.processor.model.Traits;
import dev.troodon.processor.model.Visibility;
import dev.troodon.processor.shape.Hierarchy;
import dev.troodon.processor.shape.Labels;
import dev.troodon.processor.shape.TypeNames;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Words;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads what operations of all patterns have: names, texts, path, what is carried over. */
final class CommonReader {
    private final Compilation compilation;
    private final Findings findings;
    private final JaxRs jaxRs;
    private final Carried carried;
    private final SecuritySchemes schemes;
    private final TraitsReader traits;

    CommonReader(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
        this.jaxRs = new JaxRs(compilation.annotations());
        this.carried = new Carried(compilation.annotations());
        this.schemes = new SecuritySchemes(compilation, findings);
        this.traits = new TraitsReader(compilation);
    }

    /**
     * Where a method comes from.
     *
     * @param connectorPath the connector's path
     * @param variable what the service is called in generated code
     * @param service the service
     * @param first whether that is the connector's own type
     * @param onlyScheme the connector's one way to say who calls; empty if there is none or another
     * @param site where findings are shown if the method has no position
     */
    record Origin(
            String connectorPath, String variable, TypeElement service, boolean first, String onlyScheme, Site site) {}

    /**
     * A resource method of the user's own.
     *
     * @param method the HTTP method
     * @param path below the connector's
     */
    record Existing(HttpMethod method, String path) {}

    /** How JAX-RS already serves the method, if it does. */
    Optional<Existing> existing(ServiceMethod method, Origin origin) {
        Optional<String> root = jaxRs.path(chain(origin.service()));
        Optional<HttpMethod> http = jaxRs.method(method.chain());
        if (root.isEmpty() || http.isEmpty()) {
            return Optional.empty();
        }
        String own = jaxRs.path(method.chain()).orElse("");
        String path = Paths.joined(Paths.normal(root.get()), own);
        Optional<String> below = Paths.below(origin.connectorPath(), path);
        if (below.isEmpty()) {
            findings.add(
                    ReadRule.EXISTING_PATH,
                    compilation.sources().site(method.element(), origin.site()),
                    method.shown(),
                    path,
                    origin.connectorPath());
        }
        return Optional.of(new Existing(http.get(), below.orElse(path)));
    }

    /** The path of a method that is yet to be served. */
    static String path(ServiceMethod method) {
        return Paths.normal(method.pattern().nonEmpty("path").orElse(method.name()));
    }

    Common read(
            ServiceMethod method,
            Origin origin,
            HttpMethod http,
            String path,
            List<Input> inputs,
            boolean stage,
            boolean existing,
            Exchange exchange,
            Site site) {
        Optional<String> operationId = method.pattern().nonEmpty("operationId").or(() -> said(method, "operationId"));
        Traits said = traits.of(method, site);
        boolean deprecated = isDeprecated(method);
        return new Common(
                TypeNames.of(origin.service()),
                origin.variable(),
                method.name(),
                operationId.orElseGet(() -> operationId(method.name(), said)),
                operationId.isPresent(),
                http,
                path,
                text(method, deprecated),
                deprecated,
                inputs,
                stage,
                existing,
                carried(method, origin),
                exchange,
                schemes.of(method, origin.onlyScheme(), site),
                said,
                site);
    }

    /** What stands on the connector's own type is carried to the generated class. */
    private List<AnnotationSpec> carried(ServiceMethod method, Origin origin) {
        return origin.first() ? carried.of(method.chain()) : carried.of(method.chain(), chain(origin.service()));
    }

    List<AnnotationSpec> carried(TypeElement connector) {
        return carried.of(chain(connector));
    }

    /** Revisions after the first are called after their family. */
    private static String operationId(String javaName, Traits said) {
        return said.revision()
                .filter(revision -> revision.number() > 1 && !revision.family().isEmpty())
                .map(revision -> revision.family() + "_V" + revision.number())
                .orElseGet(() -> Words.pascal(javaName));
    }

    private Text text(ServiceMethod method, boolean deprecated) {
        FoundAnnotation pattern = method.pattern();
        Optional<String> summary = pattern.nonEmpty("summary").or(() -> said(method, "summary"));
        Visibility visibility = Labels.visibility(pattern.constant("visibility"));
        boolean hidden =
                visibility == Visibility.NORMAL && compilation.swagger().isHidden(method.chain());
        return new Text(
                summary.orElseGet(() -> Words.sentence(method.name()) + (deprecated ? " (deprecated)" : "")),
                pattern.nonEmpty("description")
                        .or(() -> said(method, "description"))
                        .orElseGet(() -> compilation.docs().description(method.chain())),
                hidden ? Visibility.INTERNAL : visibility,
                summary.isPresent());
    }

    /** What {@code @Operation} of swagger-annotations says. */
    private Optional<String> said(ServiceMethod method, String attribute) {
        return compilation.swagger().operation(method.chain()).flatMap(found -> found.nonEmpty(attribute));
    }

    private boolean isDeprecated(ServiceMethod method) {
        return compilation.elements().isDeprecated(method.element())
                || compilation
                        .annotations()
                        .find(method.chain(), "java.lang.Deprecated")
                        .isPresent()
                || compilation
                        .swagger()
                        .operation(method.chain())
                        .map(found -> found.flag("deprecated"))
                        .orElse(false);
    }

    /** A type and its super-types. */
    List<Element> chain(TypeElement type) {
        return Hierarchy.of(compilation, (DeclaredType) type.asType()).stream()
                .map(DeclaredType::asElement)
                .toList();
    }
}
