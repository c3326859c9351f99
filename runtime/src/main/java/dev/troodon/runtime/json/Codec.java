package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.JsonType;
import java.util.List;

/**
 * Makes the readers and writers of one connector. They are made once, when the connector opens, and used for every request.
 * Thread-safe.
 */
public final class Codec {
    private final JsonMapper bodies;
    private final JsonMapper texts;

    private Codec(JsonMapper bodies, JsonMapper texts) {
        this.bodies = bodies;
        this.texts = texts;
    }

    /**
     * With a connector's settings.
     *
     * @param naming a name of {@code dev.troodon.annotations.PropertyNaming}
     * @param dates a name of {@code dev.troodon.annotations.DateStyle}
     * @param rejectsUnknown whether unknown properties are refused
     * @return the codec
     */
    public static Codec of(String naming, String dates, boolean rejectsUnknown) {
        return new Codec(Mappers.strict(naming, dates, rejectsUnknown), Mappers.lenient(naming, dates, rejectsUnknown));
    }

    /**
     * With all settings of a connector.
     *
     * @param definition the connector
     * @return the codec
     */
    public static Codec of(ConnectorDefinition definition) {
        Codec codec = of(definition.naming(), definition.dates(), definition.rejectsUnknownProperties());
        codec.bodies.registerSubtypes(definition.subtypes());
        codec.texts.registerSubtypes(definition.subtypes());
        return codec;
    }

    /**
     * For positions in cursors, whatever the connector's settings: exact to the last digit.
     *
     * @return the codec
     */
    public static Codec exact() {
        JsonMapper mapper = Mappers.exact();
        return new Codec(mapper, mapper);
    }

    /**
     * Reads bodies and parts of bodies.
     *
     * @param type what they are read as
     * @return the reader
     */
    public BodyReader bodyReader(JsonType<?> type) {
        return bodyReader(type, List.of());
    }

    /**
     * Reads bodies and parts of bodies, of which something must be there.
     *
     * @param type what they are read as
     * @param required paths of names, separated by {@code /}, with {@code *} for every item
     * @return the reader
     */
    public BodyReader bodyReader(JsonType<?> type, List<String> required) {
        return new BodyReader(bodies.readerFor(javaType(type)), RequiredPaths.of(required));
    }

    /**
     * Reads texts of paths, queries, headers and forms.
     *
     * @param type what they are read as
     * @return the reader
     */
    public TextReader textReader(JsonType<?> type) {
        return new TextReader(type.raw(), texts.readerFor(javaType(type)), javaType(type));
    }

    /**
     * Writes values.
     *
     * @param type what is written; properties that only a subclass has are left out, as the document has none of them
     * @return the writer
     */
    public ValueWriter writer(JsonType<?> type) {
        return new ValueWriter(bodies.writerFor(javaType(type)));
    }

    /**
     * Reads and changes bodies whose type is of no interest.
     *
     * @return the trees
     */
    public Trees trees() {
        return new Trees(bodies);
    }

    private JavaType javaType(JsonType<?> type) {
        TypeFactory types = bodies.getTypeFactory();
        if (type.arguments().isEmpty()) {
            return types.constructType(type.raw());
        }
        JavaType[] arguments = type.arguments().stream().map(this::javaType).toArray(JavaType[]::new);
        return types.constructParametricType(type.raw(), arguments);
    }
}
