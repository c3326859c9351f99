package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Security;
import java.util.List;
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
        security(connector, code);
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

    private static void security(Connector connector, CodeBlock.Builder code) {
        Security security = connector.security();
        if (security.schemes().isEmpty()) {
            return;
        }
        for (Security.Scheme scheme : security.schemes()) {
            code.add("\n.securedBy($L)", scheme(scheme));
        }
        security.stated().ifPresent(accepted -> code.add("$L", guard("", accepted)));
        for (Operation operation : connector.operations()) {
            if (!operation.common().existing()) {
                operation
                        .common()
                        .security()
                        .ifPresent(accepted ->
                                code.add("$L", guard(operation.common().operationId(), accepted)));
            }
        }
    }

    private static CodeBlock guard(String operationId, List<Security.Requirement> accepted) {
        CodeBlock.Builder code = CodeBlock.builder().add("\n.$L(", accepted.isEmpty() ? "open" : "guardedBy");
        String separator = "";
        if (!operationId.isEmpty()) {
            code.add("$S", operationId);
            separator = ",$W";
        }
        for (Security.Requirement requirement : accepted) {
            code.add(separator + "$T.of($S", type("Requirement"), requirement.scheme());
            requirement.scopes().forEach(scope -> code.add(",$W$S", scope));
            code.add(")");
            separator = ",$W";
        }
        return code.add(")").build();
    }

    private static CodeBlock scheme(Security.Scheme scheme) {
        if (scheme instanceof Security.ApiKey key) {
            String kind = key.in().equals("query") ? "ApiKeyQuery" : "ApiKeyHeader";
            return CodeBlock.of("new $T($S,$W$S)", type(kind), key.key(), key.name());
        }
        return CodeBlock.of("new $T($S)", type(scheme instanceof Security.OAuth2 ? "OAuth2" : "Basic"), scheme.key());
    }

    private static ClassName type(String simpleName) {
        return RuntimeTypes.SECURITY.nestedClass(simpleName);
    }
}
