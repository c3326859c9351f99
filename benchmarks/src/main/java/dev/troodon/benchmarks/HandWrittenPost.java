package dev.troodon.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * What a careful engineer would write by hand for {@link Post}: the same checks by mappers with the same settings, and the same
 * answers. It has no watch for slow calls.
 */
@Path("/by-hand")
public class HandWrittenPost {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final String[] REQUIRED = {"to", "grams"};

    private final Post post;
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();
    private final ObjectReader parcels = mapper.readerFor(Parcel.class);
    private final ObjectWriter receipts = mapper.writerFor(Receipt.class);

    public HandWrittenPost(Post post) {
        this.post = post;
    }

    @GET
    @Path("/receipts/{number}")
    public Response receipt(
            @PathParam("number") String number, @QueryParam("cents") String cents, @Context HttpHeaders headers) {
        if ("chunked".equalsIgnoreCase(headers.getHeaderString("x-ms-transfer-mode"))) {
            return error(400, "ChunkedTransferNotSupported", "Chunked transfer is not supported.");
        }
        long parsedNumber;
        try {
            parsedNumber = Long.parseLong(number);
        } catch (NumberFormatException e) {
            return error(400, "InvalidValue", "number must be a whole number.");
        }
        if (cents == null) {
            return error(400, "MissingValue", "cents is missing.");
        }
        int parsedCents;
        try {
            parsedCents = Integer.parseInt(cents);
        } catch (NumberFormatException e) {
            return error(400, "InvalidValue", "cents must be a whole number.");
        }
        try {
            return json(200, receipts.writeValueAsBytes(post.receipt(parsedNumber, parsedCents)));
        } catch (JsonProcessingException | RuntimeException e) {
            return error(500, "InternalError", "The operation failed.");
        }
    }

    @POST
    @Path("/parcels")
    public Response send(InputStream body, @Context HttpHeaders headers) {
        if ("chunked".equalsIgnoreCase(headers.getHeaderString("x-ms-transfer-mode"))) {
            return error(400, "ChunkedTransferNotSupported", "Chunked transfer is not supported.");
        }
        MediaType type = headers.getMediaType();
        if (type != null && !type.getSubtype().endsWith("json")) {
            return error(415, "UnsupportedMediaType", "The body must be JSON.");
        }
        if (headers.getLength() > MOST_BYTES) {
            return error(413, "BodyTooLarge", "The body is too large.");
        }
        byte[] bytes;
        try {
            bytes = body.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            return error(400, "InvalidJson", "The body cannot be read.");
        }
        if (bytes.length > MOST_BYTES) {
            return error(413, "BodyTooLarge", "The body is too large.");
        }
        if (bytes.length == 0) {
            return error(400, "MissingValue", "The body is missing.");
        }
        JsonNode tree;
        try {
            tree = mapper.readTree(bytes);
        } catch (IOException e) {
            return error(400, "InvalidJson", "The body is not JSON.");
        }
        if (!tree.isObject()) {
            return error(400, "InvalidValue", "The body must be an object.");
        }
        for (String name : REQUIRED) {
            if (!tree.hasNonNull(name)) {
                return error(400, "MissingValue", name + " is missing.");
            }
        }
        Parcel parcel;
        try {
            parcel = parcels.readValue(tree);
        } catch (IOException e) {
            return error(400, "InvalidValue", "The body does not fit.");
        }
        try {
            return json(200, receipts.writeValueAsBytes(post.send(parcel)));
        } catch (JsonProcessingException | RuntimeException e) {
            return error(500, "InternalError", "The operation failed.");
        }
    }

    private Response error(int status, String code, String message) {
        try {
            return json(status, mapper.writeValueAsBytes(Map.of("error", Map.of("code", code, "message", message))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response json(int status, byte[] bytes) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(bytes)
                .build();
    }
}
