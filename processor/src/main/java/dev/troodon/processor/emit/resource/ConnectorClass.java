package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.troodon.processor.emit.FollowUp;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code <Name>Connector}. */
final class ConnectorClass {
    /** What a method without parameters may not be called: {@code definition} is ours, the others are Object's. */
    private static final List<String> TAKEN = List.of(
            "definition", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final GeneratedClass generated;
    private final List<Operation> webhooks;
    private final GeneratedNames names;

    ConnectorClass(GeneratedClass generated) {
        this.generated = generated;
        this.webhooks =
                generated.operations().stream().filter(FollowUp::subscribed).toList();
        this.names = GeneratedNames.of(webhooks, TAKEN);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(generated.connectorName()).addModifiers(Modifier.PUBLIC);
        generated.markGenerated(type);
        if (webhooks.isEmpty()) {
            type.addJavadoc(
                            "Describes the {@link $T} connector to the runtime.",
                            connector().type())
                    .addModifiers(Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
        } else {
            type.addJavadoc(
                    "The {@link $T} connector for the application: publishes its events, answers its waiting callbacks.",
                    connector().type());
            generated.markInjectable(type);
            webhooks.forEach(
                    webhook -> type.addField(handle(webhook), names.get(webhook), Modifier.PRIVATE, Modifier.FINAL));
            type.addMethod(constructor());
            webhooks.forEach(webhook -> type.addMethod(accessor(webhook)));
        }
        return type.addMethod(new DefinitionMethod(generated).write()).build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        generated.flavour().injected("Inject").ifPresent(constructor::addAnnotation);
        constructor
                .addParameter(RuntimeTypes.CONNECTOR_RUNTIME, "runtime")
                .addStatement("$T.require($L)", RuntimeTypes.GENERATED_API, RuntimeTypes.LEVEL)
                .addStatement("$1T handles = $1T.of(runtime, definition())", RuntimeTypes.HANDLES);
        webhooks.forEach(webhook -> constructor.addStatement("this.$L =$W$L", names.get(webhook), opened(webhook)));
        return constructor.build();
    }

    private static CodeBlock opened(Operation webhook) {
        if (webhook instanceof Operation.WebhookTrigger trigger) {
            return CodeBlock.of(
                    "handles.publisher(\n$S,\n$L,\nevent -> $L)",
                    trigger.common().operationId(),
                    JsonTypes.of(trigger.event().type()),
                    keys(trigger));
        }
        return CodeBlock.of(
                "handles.replies($S,$W$L)",
                webhook.common().operationId(),
                JsonTypes.of(content(webhook).type()));
    }

    private static CodeBlock keys(Operation.WebhookTrigger trigger) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.none()", RuntimeTypes.KEYS);
        // Several stand below each other.
        String form = trigger.keys().size() > 1 ? "$>$>\n.and($S, $L)$<$<" : ".and($S, $L)";
        for (Operation.Key key : trigger.keys()) {
            if (!key.accessors().isEmpty()) {
                code.add(form, key.parameter(), value(key.accessors()));
            }
        }
        return code.build();
    }

    /** {@code event.cake().flavour()}, where there may be no cake. */
    private static CodeBlock value(List<String> accessors) {
        CodeBlock first = CodeBlock.of("event.$L", accessors.get(0));
        if (accessors.size() == 1) {
            return first;
        }
        CodeBlock.Builder code = CodeBlock.builder().add("$T.ofNullable($L)", Optional.class, first);
        accessors.stream().skip(1).forEach(accessor -> code.add(".map(inner -> inner.$L)", accessor));
        return code.add(".orElse(null)").build();
    }

    private MethodSpec accessor(Operation webhook) {
        String sentence = webhook instanceof Operation.WebhookTrigger
                ? "Publishes events to the subscribers of {@link $T#$L}."
                : "Answers workflows that wait on {@link $T#$L}.";
        return MethodSpec.methodBuilder(names.get(webhook))
                .addJavadoc(
                        sentence, generated.serviceOf(webhook), webhook.common().javaName())
                .addModifiers(Modifier.PUBLIC)
                .returns(handle(webhook))
                .addStatement("return $L", names.get(webhook))
                .build();
    }

    private static TypeName handle(Operation webhook) {
        return ParameterizedTypeName.get(
                webhook instanceof Operation.WebhookTrigger ? RuntimeTypes.EVENT_PUBLISHER : RuntimeTypes.REPLIES,
                JsonTypes.boxed(content(webhook).type()));
    }

    private static Operation.Result content(Operation webhook) {
        if (webhook instanceof Operation.WebhookTrigger trigger) {
            return trigger.event();
        }
        return ((Operation.AsyncWebhookAction) webhook).reply();
    }

    private Connector connector() {
        return generated.connector();
    }
}
