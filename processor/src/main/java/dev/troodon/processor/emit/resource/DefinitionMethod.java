package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Connector.SecurityScheme;
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
        connector.security().forEach(scheme -> code.add("\n.securedBy($L)", scheme(scheme)));
        return MethodSpec.methodBuilder("definition")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.CONNECTOR_DEFINITION)
                .addStatement(code.build())
                .build();
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
