package dev.troodon.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.troodon.runtime.http.RefusedException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Jackson complains of into a 400 that names the field. Jackson's own messages quote the request and name classes, so
 * none of them passes.
 */
final class Refusals {
    private Refusals() {}

    static RefusedException of(IOException misfit, String place, String pointer) {
        if (misfit instanceof StreamConstraintsException) {
            return RefusedException.badRequest(
                    "InvalidJson", "The " + place + " is nested too deeply or a number in it is too long.");
        }
        if (misfit instanceof UnrecognizedPropertyException unknown) {
            return RefusedException.badRequest(
                    "UnknownProperty",
                    "The " + place + " has an unknown property at '" + pointer(unknown, pointer) + "'.");
        }
        if (misfit instanceof InputCoercionException number) {
            return RefusedException.badRequest("InvalidValue", sentence(number.getTargetType(), place, pointer));
        }
        if (misfit instanceof StreamReadException malformed) {
            return RefusedException.badRequest("InvalidJson", "The " + place + " is not JSON" + where(malformed) + ".");
        }
        if (misfit instanceof JsonMappingException mapping) {
            String at = pointer(mapping, pointer);
            // Jackson wraps what the parser finds inside of an object, to add the path.
            if (mapping.getCause() instanceof StreamReadException
                    || mapping.getCause() instanceof StreamConstraintsException) {
                return of((IOException) mapping.getCause(), place, at);
            }
            Class<?> wanted = mapping instanceof MismatchedInputException other ? other.getTargetType() : null;
            return RefusedException.badRequest("InvalidValue", sentence(wanted, place, at));
        }
        return RefusedException.badRequest("InvalidJson", "The " + place + " is not JSON.");
    }

    private static String sentence(@Nullable Class<?> wanted, String place, String at) {
        String field = at.isEmpty() ? "The " + place : "The " + place + "'s value at '" + at + "'";
        return wanted == null ? field + " cannot be used." : field + " must be " + Expected.of(wanted) + ".";
    }

    private static String where(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : ": see line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String pointer(JsonMappingException mapping, String start) {
        StringBuilder pointer = new StringBuilder(start);
        for (JsonMappingException.Reference step : mapping.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
