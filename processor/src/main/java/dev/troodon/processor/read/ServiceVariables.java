package dev.troodon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.source.Words;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names for variables that hold services, each once, none of them one that generated code uses for itself. */
final class ServiceVariables {
    private static final Set<String> TAKEN = Set.of(
            "runtime",
            "endpoint",
            "call",
            "event",
            "uri",
            "headers",
            "security",
            "body",
            "handles",
            "jobId",
            "subscriptionId");

    private final Set<String> used = new HashSet<>(TAKEN);

    /** With the outer types, then the package in front, where the simple name alone is not unique. */
    String of(ClassName type) {
        StringBuilder name = new StringBuilder(type.simpleName());
        String variable = free(name);
        if (variable.isEmpty()) {
            name.setLength(0);
            name.append(String.join("", type.simpleNames()));
            variable = free(name);
        }
        String left = type.packageName();
        while (variable.isEmpty() && !left.isEmpty()) {
            int dot = left.lastIndexOf('.');
            name.insert(0, Words.pascal(left.substring(dot + 1)));
            left = left.substring(0, Math.max(dot, 0));
            variable = free(name);
        }
        while (variable.isEmpty()) {
            name.append("Service");
            variable = free(name);
        }
        used.add(variable);
        return variable;
    }

    /** Empty if the name is taken. */
    private String free(CharSequence name) {
        String variable = Words.lowerCamel(name.toString());
        if (SourceVersion.isKeyword(variable)) {
            variable += "Service";
        }
        return used.contains(variable) ? "" : variable;
    }
}
