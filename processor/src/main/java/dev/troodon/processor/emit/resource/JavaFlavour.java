package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import java.util.Objects;
import java.util.Optional;

/**
 * What the class path of the application asks of generated code.
 *
 * @param jaxRs the root package of JAX-RS: {@code jakarta.ws.rs} or {@code javax.ws.rs}
 * @param inject the package of {@code @Inject} and {@code @Singleton}; empty where there is none to inject
 * @param generated whether {@code javax.annotation.processing.Generated} can be seen
 */
public record JavaFlavour(String jaxRs, Optional<String> inject, boolean generated) {
    /** The usual: Jakarta with dependency injection. */
    public static final JavaFlavour JAKARTA = new JavaFlavour("jakarta.ws.rs", Optional.of("jakarta.inject"), true);

    /** Refuses null. */
    public JavaFlavour {
        Objects.requireNonNull(jaxRs, "jaxRs");
    }

    ClassName rs(String simpleName) {
        return ClassName.get(jaxRs, simpleName);
    }

    ClassName rsCore(String simpleName) {
        return ClassName.get(jaxRs + ".core", simpleName);
    }

    Optional<ClassName> injected(String simpleName) {
        return inject.map(name -> ClassName.get(name, simpleName));
    }
}
