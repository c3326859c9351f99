package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.troodon.processor.model.Input;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The parameters of one resource method, and the expression that hands them to the runtime. Of the request itself a method takes
 * only the headers, which every call looks at: servers look up whatever a method takes, and that costs more than a small
 * operation. The rest are fields, for which a server injects something that looks it up when it is asked.
 */
final class Request {
    private static final String URI = "uri";
    private static final String SECURITY = "security";

    private final JavaFlavour flavour;
    private final String httpMethod;
    private final NameAllocator names = new NameAllocator();
    private final Map<TypeName, String> injected = new LinkedHashMap<>();
    private final Map<TypeName, String> passedOn = new LinkedHashMap<>();
    private final Optional<String> variable;
    private final boolean body;

    private Request(JavaFlavour flavour, String httpMethod, Optional<String> variable, boolean body) {
        this.flavour = flavour;
        this.httpMethod = httpMethod;
        this.variable = variable;
        this.body = body;
        variable.ifPresent(name -> Untagged.newName(names, name));
        names.newName("body", "body");
        names.newName(URI, URI);
        names.newName(SECURITY, SECURITY);
        inject(flavour.rsCore("HttpHeaders"), "headers");
    }

    /** The fields that the expressions of a class read. */
    static List<FieldSpec> fields(JavaFlavour flavour) {
        return List.of(field(flavour, "UriInfo", URI), field(flavour, "SecurityContext", SECURITY));
    }

    private static FieldSpec field(JavaFlavour flavour, String simpleName, String name) {
        return FieldSpec.builder(flavour.rsCore(simpleName), name, Modifier.PRIVATE)
                .addAnnotation(flavour.rsCore("Context"))
                .build();
    }

    static Request without(JavaFlavour flavour, String httpMethod) {
        return new Request(flavour, httpMethod, Optional.empty(), false);
    }

    static Request withBody(JavaFlavour flavour, String httpMethod) {
        return new Request(flavour, httpMethod, Optional.empty(), true);
    }

    /** For a path that ends in a variable which the runtime is told apart from the request. */
    static Request about(JavaFlavour flavour, String httpMethod, String variable) {
        return new Request(flavour, httpMethod, Optional.of(variable), false);
    }

    /** Passes on what a service method takes by {@code @Context}. */
    Request passingOn(List<Input.Context> contexts) {
        for (Input.Context context : contexts) {
            passedOn.put(context.type(), inject(context.type(), context.javaName()));
        }
        return this;
    }

    void declareIn(MethodSpec.Builder method) {
        variable.ifPresent(name -> method.addParameter(ParameterSpec.builder(String.class, name)
                .addAnnotation(AnnotationSpec.builder(flavour.rs("PathParam"))
                        .addMember("value", "$S", name)
                        .build())
                .build()));
        if (body) {
            method.addParameter(InputStream.class, names.get("body"));
        }
        injected.forEach((type, name) -> method.addParameter(ParameterSpec.builder(type, name)
                .addAnnotation(flavour.rsCore("Context"))
                .build()));
    }

    CodeBlock expression() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.request($S", RuntimeTypes.JAX_RS, httpMethod)
                .add(
                        ", $L, $L, $L",
                        named("UriInfo", URI),
                        named("HttpHeaders", "headers"),
                        named("SecurityContext", SECURITY));
        if (body) {
            code.add(", $L", names.get("body"));
        }
        code.add(")");
        passedOn.forEach((type, name) -> code.add("\n.with($T.class, $L)", raw(type), name));
        return code.build();
    }

    /** The class literal's type: JAX-RS injects by class. */
    static TypeName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private String named(String simpleName, String field) {
        return injected.getOrDefault(flavour.rsCore(simpleName), field);
    }

    private String inject(TypeName type, String suggestion) {
        return injected.computeIfAbsent(type, absent -> Untagged.newName(names, suggestion));
    }
}
