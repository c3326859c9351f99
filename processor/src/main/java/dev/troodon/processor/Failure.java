package dev.troodon.processor;

import java.util.Optional;

/** A mistake of our own, told to the user without a stack trace but so that it can be found. */
final class Failure {
    private Failure() {}

    /** Kind, message and the place it comes from. */
    static String inWords(Throwable failure) {
        String message = Optional.ofNullable(failure.getMessage())
                .map(text -> ": " + text.lines().findFirst().orElse(""))
                .orElse("");
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return failure.getClass().getSimpleName() + message + place;
    }

    /** The version to report, from the jar's manifest. */
    static String version() {
        return Optional.ofNullable(Failure.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("(unpackaged)");
    }
}
