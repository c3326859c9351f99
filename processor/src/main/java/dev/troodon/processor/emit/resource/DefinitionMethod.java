package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Connector.SecurityScheme;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes {@code definition()}: the settings of the connector, as far as they are not the default. */
final class DefinitionMethod {
    private final GeneratedClass generated;

    DefinitionMethod(GeneratedClass generated) {
        this.generated = generated;
    }

    MethodSpec write() {
        Connector connector = generated.connector();
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "return $T.of(\n$S, $S, $S, $T.class)",
                        RuntimeTypes.CONNECTOR_DEFINITION,
                        connector.type().canonicalName(),
                        connector.version(),
                        connector.path(),
                        generated.connectorName());
        if (!connector.naming().equals("AS_DECLARED")) {
            code.add("\n.naming($S)", connector.naming());
        }
        if (!connector.dates().equals("ISO_8601")) {
            code.add("\n.dates($S)", connector.dates());
        }
        if (connector.rejectsUnknownProperties()) {
            code.add("\n.rejectingUnknownProperties()");
        }
        Set<ClassName> subtypes = subtypes(connector);
        if (!subtypes.isEmpty()) {
            code.add("\n.subtypes(").add(classes(subtypes)).add(")");
        }
        connector.security().forEach(scheme -> code.add("\n.securedBy($L)", scheme(scheme)));
        return MethodSpec.methodBuilder("definition")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.CONNECTOR_DEFINITION)
                .addStatement(code.build())
                .build();
    }

    /** Those of which no annotation tells Jackson, by their names. */
    private static Set<ClassName> subtypes(Connector connector) {
        Set<ClassName> found = new TreeSet<>();
        for (Definition definition : connector.beans().values()) {
            if (definition instanceof Definition.Bean bean) {
                bean.form().choice().filter(Form.Choice::registered).ifPresent(choice -> {
                    for (Form.Variant variant : choice.variants()) {
                        found.add(variant.type());
                    }
                });
            }
        }
        return found;
    }

    private static CodeBlock classes(Set<ClassName> types) {
        CodeBlock.Builder code = CodeBlock.builder();
        String separator = "";
        for (ClassName type : types) {
            code.add(separator + "$T.class", type);
            separator = ", ";
        }
        return code.build();
    }

    private static CodeBlock scheme(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return CodeBlock.of(
                    "new $T($S)", type(key.in().equals("query") ? "ApiKeyQuery" : "ApiKeyHeader"), key.name());
        }
        return CodeBlock.of("new $T()", type("Basic"));
    }

    private static ClassName type(String simpleName) {
        return RuntimeTypes.CONNECTOR_DEFINITION.nestedClass("SecurityScheme").nestedClass(simpleName);
    }
}
