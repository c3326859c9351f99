package dev.troodon.processor.model;

import java.util.List;

/** The values of {@code format} that the connector platform knows; it refuses others. */
public final class PlatformFormats {
    /** All of them. */
    public static final List<String> ALL = List.of(
            "int32",
            "int64",
            "float",
            "double",
            "byte",
            "binary",
            "date",
            "date-time",
            "password",
            "date-no-tz",
            "email",
            "html",
            "uri",
            "uuid");

    private PlatformFormats() {}
}
