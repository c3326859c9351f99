package dev.troodon.processor.read;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ReadRule;
import dev.troodon.processor.model.Site;
import dev.troodon.processor.source.Compilation;
import dev.troodon.processor.source.FoundAnnotation;
import java.util.ArrayList;
import java.util.List;

/** Warns of attributes that were written but that a method's pattern never looks at. */
final class IdleAttributes {
    private final Compilation compilation;
    private final Findings findings;

    IdleAttributes(Compilation compilation, Findings findings) {
        this.compilation = compilation;
        this.findings = findings;
    }

    void check(ServiceMethod method, Role role, boolean existing, Site fallback) {
        FoundAnnotation pattern = method.pattern();
        String shown = existing ? "a resource method of its own" : role.shown();
        for (String attribute : idle(role, existing)) {
            if (pattern.written(attribute).isPresent()) {
                Site site = compilation.sources().contains(pattern.element()) ? pattern.site(attribute) : fallback;
                findings.add(ReadRule.IDLE_ATTRIBUTE, site, attribute, method.shown(), shown);
            }
        }
    }

    private static List<String> idle(Role role, boolean existing) {
        List<String> idle = new ArrayList<>();
        if (existing) {
            idle.addAll(List.of("method", "path"));
        }
        switch (role) {
            case ACTION -> idle.addAll(List.of("retryAfterSeconds", "timeoutSeconds", "restart"));
            case REPLY -> idle.addAll(List.of("retryAfterSeconds", "restart"));
            case JOB, POLL, EVENT -> {
                // Every attribute that these can carry means something.
            }
        }
        return idle;
    }
}
