package dev.troodon.processor.shape;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** How the names of a type are spelled: as {@code @JsonNaming} says, else as the connector does. */
final class NamingReader {
    private final Compilation compilation;
    private final Findings findings;
    private final Naming naming;

    NamingReader(Compilation compilation, Findings findings, Naming naming) {
        this.compilation = compilation;
        this.findings = findings;
        this.naming = naming;
    }

    Naming of(List<TypeElement> chain, Spot spot) {
        Optional<FoundAnnotation> own = compilation.annotations().find(chain, Jackson.NAMING);
        if (own.isEmpty()) {
            return naming;
        }
        String strategy = own.get()
                .mentioned("value")
                .map(mentioned -> TypeNames.of(mentioned).toString())
                .orElse("");
        if (strategy.equals("com.fasterxml.jackson.databind.PropertyNamingStrategy")) {
            // The annotation's default: no strategy at all.
            return Naming.AS_DECLARED;
        }
        Optional<Naming> known = Naming.ofStrategy(strategy.substring(strategy.lastIndexOf('.') + 1));
        if (known.isEmpty()) {
            findings.add(
                    ReadRule.UNKNOWN_NAMING,
                    compilation.sources().site(own.get(), spot.site()),
                    chain.get(0).getSimpleName(),
                    strategy);
        }
        return known.orElse(naming);
    }
}
