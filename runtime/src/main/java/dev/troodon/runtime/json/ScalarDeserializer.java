package dev.troodon.runtime.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number, a flag or an enum in the form that its property says. Immutable. */
final class ScalarDeserializer extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> FRACTIONS =
            Set.of(float.class, Float.class, double.class, Double.class, BigDecimal.class);

    private final Class<?> type;
    private final JsonFormat.Shape shape;

    ScalarDeserializer(JsonDeserializer<?> plain, Class<?> type, JsonFormat.Shape shape) {
        super(plain);
        this.type = type;
        this.shape = shape;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> plain) {
        return new ScalarDeserializer(plain, type, shape);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonFormat.Value format =
                property == null ? null : property.findPropertyFormat(context.getConfig(), handledType());
        JsonFormat.Shape wanted = format == null || !format.hasShape() ? shape : format.getShape();
        JsonDeserializer<?> plain =
                context.handleSecondaryContextualization(_delegatee, property, context.constructType(type));
        // What has its usual form needs no detour; a primitive may be left out.
        boolean usual = type.isEnum() ? !isNumeric(wanted) : !isQuoted(wanted) && !isCounted(wanted);
        return usual && !type.isPrimitive() ? plain : new ScalarDeserializer(plain, type, wanted);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return type.isPrimitive() ? _delegatee.getEmptyValue(context) : _delegatee.getAbsentValue(context);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (type.isEnum() && isNumeric(shape)) {
            return constant(parser, context);
        }
        if (isQuoted(shape)) {
            return unquoted(parser, context);
        }
        if (isCounted(shape)) {
            return flag(parser, context);
        }
        return _delegatee.deserialize(parser, context);
    }

    private @Nullable Object constant(JsonParser parser, DeserializationContext context) throws IOException {
        Object[] constants = type.getEnumConstants();
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return context.handleUnexpectedToken(type, parser);
        }
        int at = parser.getIntValue();
        return at >= 0 && at < constants.length
                ? constants[at]
                : context.handleWeirdNumberValue(type, at, "not the number of a constant");
    }

    private @Nullable Object unquoted(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(type, parser);
        }
        String text = parser.getText();
        try (TokenBuffer buffer = context.bufferForInputBuffering(parser)) {
            if (type == boolean.class || type == Boolean.class) {
                if (!text.equals("true") && !text.equals("false")) {
                    return context.handleWeirdStringValue(type, text, "neither true nor false");
                }
                buffer.writeBoolean(text.equals("true"));
            } else if (FRACTIONS.contains(type)) {
                buffer.writeNumber(new BigDecimal(text));
            } else {
                buffer.writeNumber(new BigInteger(text));
            }
            JsonParser unquoted = buffer.asParserOnFirstToken();
            return _delegatee.deserialize(unquoted, context);
        } catch (NumberFormatException misfit) {
            return context.handleWeirdStringValue(type, text, "not a number");
        }
    }

    private @Nullable Object flag(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return context.handleUnexpectedToken(type, parser);
        }
        return parser.getIntValue() != 0;
    }

    private boolean isQuoted(JsonFormat.Shape wanted) {
        return wanted == JsonFormat.Shape.STRING && !type.isEnum();
    }

    private boolean isCounted(JsonFormat.Shape wanted) {
        return isNumeric(wanted) && (type == boolean.class || type == Boolean.class);
    }

    /** An array of an enum means its number too, as Jackson writes it so. */
    private boolean isNumeric(JsonFormat.Shape wanted) {
        return wanted.isNumeric() || (wanted == JsonFormat.Shape.ARRAY && type.isEnum());
    }
}
