package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.diagnostics.SecurityRule;
import dev.troodon.processor.model.Security;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads the ways to say who calls, in the order of the source, and who accepts which. */
final class SecuritySchemes {
    private final Compilation compilation;
    private final Findings findings;

    SecuritySchemes(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    Security of(TypeElement connector) {
        List<Security.Scheme> schemes = new ArrayList<>();
        for (FoundAnnotation annotation : compilation.annotations().all(connector)) {
            switch (annotation.name()) {
                case Vocabulary.API_KEY -> schemes.add(apiKey(connector, annotation));
                case Vocabulary.BASIC_AUTH ->
                    schemes.add(new Security.Basic(
                            annotation.text("scheme"), annotation.text("summary"), annotation.site()));
                case Vocabulary.OAUTH2 -> schemes.add(oauth2(annotation));
                default -> {}
            }
        }
        String only = new Security(schemes, Optional.empty()).onlyScheme();
        return new Security(schemes, named(said(List.of(connector), Site.at(connector)), only));
    }

    /** What a method accepts; empty where the connector decides. */
    Optional<List<Security.Requirement>> of(ServiceMethod method, String only, Site site) {
        return named(said(method.chain(), site), only);
    }

    private Optional<List<Security.Requirement>> said(List<? extends Element> chain, Site fallback) {
        for (Element carrier : chain) {
            List<Security.Requirement> requirements = new ArrayList<>();
            Optional<FoundAnnotation> anonymous = Optional.empty();
            for (FoundAnnotation annotation : compilation.annotations().all(carrier)) {
                if (annotation.name().equals(Vocabulary.ANONYMOUS)) {
                    anonymous = Optional.of(annotation);
                } else if (annotation.name().equals(Vocabulary.SECURED)) {
                    requirements.add(new Security.Requirement(
                            annotation.text("scheme"),
                            annotation.texts("scopes"),
                            compilation.sources().site(annotation, fallback)));
                }
            }
            if (anonymous.isPresent() && !requirements.isEmpty()) {
                findings.add(
                        SecurityRule.ANONYMOUS_AND_SECURED,
                        compilation.sources().site(anonymous.get(), fallback),
                        carrier.getSimpleName());
            }
            if (anonymous.isPresent() || !requirements.isEmpty()) {
                return Optional.of(requirements);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Security.Requirement>> named(Optional<List<Security.Requirement>> said, String only) {
        if (said.isEmpty()) {
            return said;
        }
        List<Security.Requirement> named = new ArrayList<>();
        for (Security.Requirement requirement : said.get()) {
            String scheme = requirement.scheme().isEmpty() ? only : requirement.scheme();
            named.add(new Security.Requirement(scheme, requirement.scopes(), requirement.site()));
        }
        return Optional.of(named);
    }

    private Security.Scheme oauth2(FoundAnnotation annotation) {
        List<Security.Scope> scopes = new ArrayList<>();
        for (FoundAnnotation scope : annotation.nested("scopes")) {
            String name = scope.text("name");
            scopes.add(new Security.Scope(name, scope.nonEmpty("description").orElse(name)));
        }
        return new Security.OAuth2(
                annotation.text("scheme"),
                annotation.constant("flow").equals("IMPLICIT"),
                annotation.text("authorizationUrl"),
                annotation.text("tokenUrl"),
                scopes,
                annotation.text("summary"),
                annotation.site());
    }

    private Security.Scheme apiKey(TypeElement connector, FoundAnnotation annotation) {
        String header = annotation.text("header");
        String query = annotation.text("query");
        if (header.isEmpty() == query.isEmpty()) {
            findings.add(
                    ReadRule.API_KEY_PLACE,
                    annotation.site(),
                    connector.getSimpleName(),
                    header.isEmpty()
                            ? "neither a header nor a query parameter"
                            : "both a header and a query parameter");
        }
        boolean inHeader = query.isEmpty() || !header.isEmpty();
        return new Security.ApiKey(
                annotation.text("scheme"),
                inHeader ? "header" : "query",
                inHeader ? header : query,
                annotation.text("summary"),
                annotation.site());
    }
}
