package dev.troodon.processor.check;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Whether the classes that will be generated have names and replace no other. Keeps what it has seen: one for each compilation. */
public final class ClassNames {
    private final Map<ClassName, ClassName> makers = new HashMap<>();

    /**
     * Looks at one connector and remembers it.
     *
     * @param connector what classes will be generated for
     * @param written whether the user wrote a type of that qualified name
     * @param findings takes what is found
     */
    public void check(Connector connector, Predicate<String> written, Findings findings) {
        String base = connector.name();
        if (!isName(base)) {
            findings.add(ModelRule.CLASS_NAME_FORM, connector.site(), base);
            return;
        }
        for (String simple : List.of(base + "Resource", base + "Connector")) {
            ClassName generated = ClassName.get(connector.type().packageName(), simple);
            ClassName other = makers.putIfAbsent(generated, connector.type());
            if (other != null && !other.equals(connector.type())) {
                findings.add(
                        ModelRule.CLASS_NAME_TAKEN,
                        connector.site(),
                        generated.canonicalName(),
                        "it is generated for " + other.canonicalName());
            } else if (written.test(generated.canonicalName())) {
                findings.add(ModelRule.CLASS_NAME_TAKEN, connector.site(), generated.canonicalName(), "you wrote it");
            }
        }
    }

    /** No keyword need be thought of, since more follows. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
