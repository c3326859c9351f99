package dev.troodon.processor.diagnostics;

/** What becomes of warnings; see {@link Levels}. */
public enum WarningLevel {
    /** They are not shown. */
    OFF,
    /** They are shown. */
    ON,
    /** They are shown as errors and fail the compilation. */
    ERROR
}
