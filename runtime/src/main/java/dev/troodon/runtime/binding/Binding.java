package dev.troodon.runtime.binding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredRequest;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.generated.Parameter.In;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.json.Codec;
import dev.troodon.runtime.json.Trees;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes the inputs of one operation, and keeps its requests for later. Thread-safe. */
public final class Binding {
    private static final String MULTIPART = "multipart/form-data";

    private final Parameter<?>[] parameters;
    private final ParameterReader[] readers;
    private final boolean takesBody;
    private final boolean checksNames;
    private final Set<String> names = new HashSet<>();
    private final Trees trees;
    private final List<String> consumes;

    /**
     * Prepares an operation.
     *
     * @param operation the operation
     * @param codec its connector's
     * @param rejectsUnknown whether unknown properties are refused
     */
    public Binding(Operation operation, Codec codec, boolean rejectsUnknown) {
        this.parameters = operation.parameters().toArray(Parameter<?>[]::new);
        this.readers = new ParameterReader[parameters.length];
        this.trees = codec.trees();
        boolean body = false;
        boolean form = false;
        boolean file = false;
        for (int i = 0; i < parameters.length; i++) {
            readers[i] = ParameterReader.of(parameters[i], codec);
            In in = parameters[i].in();
            body |= in == In.BODY || in == In.BODY_PROPERTY || in == In.RAW_BODY || in == In.FORM || in == In.FILE;
            form |= in == In.FORM;
            file |= in == In.FILE;
            if (in == In.BODY_PROPERTY) {
                names.add(parameters[i].name());
            }
        }
        this.takesBody = body;
        this.consumes = consumes(operation.exchange().consumes(), form, file);
        if (consumes.contains(MULTIPART)) {
            MultipartBody.requireLibrary(operation.id());
        }
        this.checksNames = rejectsUnknown && !names.isEmpty();
    }

    /**
     * Decodes all inputs.
     *
     * @param inputs what came
     * @return one value for each parameter
     * @throws RefusedException naming the first that does not fit
     */
    public @Nullable Object[] decode(Inputs inputs) {
        if (!consumes.isEmpty()) {
            inputs.requireType(consumes);
        }
        if (checksNames) {
            refuseUnknown(inputs.object(trees));
        }
        @Nullable Object[] values = new Object[readers.length];
        for (int i = 0; i < readers.length; i++) {
            values[i] = readers[i].read(inputs);
        }
        return values;
    }

    /**
     * Keeps what the parameters look at, and nothing else: no credentials.
     *
     * @param inputs what came
     * @return the request to be kept
     */
    public StoredRequest keep(Inputs inputs) {
        byte[] body = takesBody ? inputs.tree().map(trees::write).orElseGet(inputs::body) : new byte[0];
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, List<String>> query = new LinkedHashMap<>();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            String name = parameter.name();
            switch (parameter.in()) {
                case PATH -> inputs.path(name).stream().findFirst().ifPresent(value -> path.put(name, value));
                case QUERY -> putUnlessEmpty(query, name, inputs.query(name));
                case HEADER -> putUnlessEmpty(headers, name.toLowerCase(Locale.ROOT), inputs.header(name));
                default -> {}
            }
        }
        return new StoredRequest(path, query, headers, inputs.contentType(), Bytes.of(body));
    }

    /**
     * Where a parameter's value stands among the decoded ones.
     *
     * @param parameter one of the operation's
     * @return its index
     * @throws IllegalArgumentException if it is not the operation's
     */
    @SuppressWarnings(
            "ReferenceEquality") // generated code hands over the very same instance; equals would look into types
    int indexOf(Parameter<?> parameter) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == parameter) {
                return i;
            }
        }
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].equals(parameter)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The operation has no parameter '" + parameter.name() + "'.");
    }

    private static List<String> consumes(List<String> said, boolean form, boolean file) {
        if (!said.isEmpty()) {
            return said;
        }
        if (file) {
            return List.of(MULTIPART);
        }
        return form ? List.of("application/x-www-form-urlencoded") : List.of();
    }

    private void refuseUnknown(ObjectNode body) {
        body.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw RefusedException.badRequest(
                        "UnknownProperty", "The body has an unknown property at '/" + name + "'.");
            }
        });
    }

    private static void putUnlessEmpty(Map<String, List<String>> all, String name, List<String> values) {
        if (!values.isEmpty()) {
            all.put(name, List.copyOf(values));
        }
    }
}
