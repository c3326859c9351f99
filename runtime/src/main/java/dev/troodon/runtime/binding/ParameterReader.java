package dev.troodon.runtime.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.handles.FileUpload;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.json.Codec;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decodes one parameter. Made once for each; thread-safe. */
@FunctionalInterface
interface ParameterReader {
    @Nullable
    Object read(Inputs inputs);

    static ParameterReader of(Parameter<?> parameter, Codec codec) {
        JsonType<?> type = parameter.type();
        if (type.raw() != Optional.class) {
            return plain(parameter, type, codec);
        }
        ParameterReader inner = plain(parameter, type.arguments().get(0), codec);
        return inputs -> Optional.ofNullable(inner.read(inputs));
    }

    private static ParameterReader plain(Parameter<?> parameter, JsonType<?> type, Codec codec) {
        String name = parameter.name();
        Absence absence = Absence.of(parameter, type, codec);
        return switch (parameter.in()) {
            case PATH -> TextParameter.of(parameter, path(parameter), type, absence, codec);
            case QUERY -> TextParameter.of(parameter, inputs -> inputs.query(name), type, absence, codec);
            case HEADER -> TextParameter.of(parameter, inputs -> inputs.header(name), type, absence, codec);
            case FORM -> TextParameter.of(parameter, inputs -> inputs.form(name), type, absence, codec);
            case FILE -> file(name, type, absence);
            case BODY -> body(type, parameter.requiredProperties(), absence, codec);
            case BODY_PROPERTY -> property(name, type, parameter.requiredProperties(), absence, codec);
            case RAW_BODY -> rawBody(type, absence);
        };
    }

    private static Function<Inputs, List<String>> path(Parameter<?> parameter) {
        String name = parameter.name();
        return parameter.doublyEncoded()
                ? inputs -> Separating.decoded(inputs.path(name), name)
                : inputs -> inputs.path(name);
    }

    private static ParameterReader file(String name, JsonType<?> type, Absence absence) {
        return inputs -> {
            List<FileUpload> files = inputs.files(name);
            if (files.isEmpty()) {
                return absence.value();
            }
            FileUpload file = files.get(0);
            if (type.raw() == byte[].class) {
                return file.bytes();
            }
            return type.raw() == InputStream.class ? file.stream() : file;
        };
    }

    private static ParameterReader body(JsonType<?> type, List<String> required, Absence absence, Codec codec) {
        var reader = codec.bodyReader(type, required);
        return inputs -> {
            Optional<JsonNode> tree = inputs.tree();
            if (tree.isPresent()) {
                return absence.orValue(reader.read(tree.get(), ""));
            }
            byte[] json = inputs.requireJson();
            return json.length == 0 ? absence.value() : absence.orValue(reader.read(json));
        };
    }

    private static ParameterReader property(
            String name, JsonType<?> type, List<String> required, Absence absence, Codec codec) {
        var reader = codec.bodyReader(type, required);
        var trees = codec.trees();
        String pointer = "/" + name;
        return inputs -> {
            JsonNode value = inputs.object(trees).get(name);
            return value == null || value.isNull() ? absence.value() : reader.read(value, pointer);
        };
    }

    private static ParameterReader rawBody(JsonType<?> type, Absence absence) {
        if (type.raw() == InputStream.class) {
            return Inputs::stream;
        }
        return inputs -> {
            byte[] bytes = inputs.body();
            if (bytes.length == 0) {
                return absence.value();
            }
            return type.raw() == String.class ? new String(bytes, StandardCharsets.UTF_8) : bytes;
        };
    }
}
