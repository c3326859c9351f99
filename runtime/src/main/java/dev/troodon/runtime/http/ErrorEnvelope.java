package dev.troodon.runtime.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes errors as {@code {"error":{"code":"...","message":"..."}}}, the shape that Microsoft's REST guidelines give them. */
public final class ErrorEnvelope {
    private static final JsonFactory JSON = new JsonFactory();

    private ErrorEnvelope() {}

    /**
     * An error.
     *
     * @param status the HTTP status
     * @param code a word for programs
     * @param message a sentence for people
     * @return the answer
     */
    public static Answer answer(int status, String code, String message) {
        return Answer.json(status, bytes(code, message));
    }

    /**
     * The envelope alone.
     *
     * @param code a word for programs
     * @param message a sentence for people
     * @return JSON in UTF-8
     */
    public static byte[] bytes(String code, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(96 + message.length());
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeObjectFieldStart("error");
            json.writeStringField("code", code);
            json.writeStringField("message", message);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
