package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.emit.resource.JavaFlavour;
import dev.troodon.processor.model.Site;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/** Finds out what the application's class path offers to generated code. */
final class Surroundings {
    private static final String RUNTIME = "dev.troodon.runtime.generated.GeneratedApi";

    private Surroundings() {}

    /**
     * What generated code is written for.
     *
     * @param elements the compiler's
     * @param site where missing dependencies are shown
     * @param findings takes what is missing
     * @return the flavour; Jakarta's where nothing is there
     */
    static JavaFlavour flavour(Elements elements, Site site, Findings findings) {
        if (!has(elements, RUNTIME)) {
            findings.add(ProcessingRule.RUNTIME_MISSING, site, "Troodon's runtime", "dev.troodon:troodon-runtime");
        }
        Optional<String> root = Stream.of("jakarta", "javax")
                .filter(candidate -> has(elements, candidate + ".ws.rs.Path"))
                .findFirst();
        if (root.isEmpty()) {
            findings.add(ProcessingRule.RUNTIME_MISSING, site, "JAX-RS", "jakarta.ws.rs:jakarta.ws.rs-api");
        }
        String namespace = root.orElse("jakarta");
        return new JavaFlavour(
                namespace + ".ws.rs",
                Optional.of(namespace + ".inject").filter(inject -> has(elements, inject + ".Inject")),
                has(elements, "javax.annotation.processing.Generated"));
    }

    private static boolean has(Elements elements, String type) {
        return elements.getTypeElement(type) != null;
    }
}
