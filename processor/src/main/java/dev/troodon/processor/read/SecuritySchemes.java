package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Connector.SecurityScheme;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import dev.troodon.processor.source.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the ways to say who calls, in the order of the source. */
final class SecuritySchemes {
    private final Compilation compilation;
    private final Findings findings;

    SecuritySchemes(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    List<SecurityScheme> of(TypeElement connector) {
        List<SecurityScheme> schemes = new ArrayList<>();
        for (FoundAnnotation annotation : compilation.annotations().all(connector)) {
            if (annotation.name().equals(Vocabulary.API_KEY)) {
                schemes.add(apiKey(connector, annotation));
            } else if (annotation.name().equals(Vocabulary.BASIC_AUTH)) {
                schemes.add(new SecurityScheme.Basic(annotation.text("summary"), annotation.site()));
            }
        }
        return schemes;
    }

    private SecurityScheme apiKey(TypeElement connector, FoundAnnotation annotation) {
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
        return new SecurityScheme.ApiKey(
                inHeader ? "header" : "query",
                inHeader ? header : query,
                annotation.text("summary"),
                annotation.site());
    }
}
