package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.diagnostics.WarningLevel;
import dev.troodon.processor.model.Site;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The options of the processor, given to the compiler as {@code -Aname=value}.
 *
 * @param host {@code troodon.host}: the document's host, with a port if need be; left out where the document is served and
 *     filled in from the request
 * @param document {@code troodon.document}: a folder that gets a copy of each document, as
 *     {@code <qualified name>/apiDefinition.swagger.json}; the document itself always goes to the class output
 * @param warnings {@code troodon.warnings}: {@code on}, {@code off} or {@code error}
 * @param verbose {@code troodon.verbose}: whether the processor tells what it writes
 */
record Options(Optional<String> host, Optional<Path> document, WarningLevel warnings, boolean verbose) {
    static final String HOST = "troodon.host";
    static final String DOCUMENT = "troodon.document";
    static final String WARNINGS = "troodon.warnings";
    static final String VERBOSE = "troodon.verbose";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(HOST, DOCUMENT, WARNINGS, VERBOSE);

    private static final Pattern HOST_FORM = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?");

    /**
     * Reads them. What is not understood is reported and counts as not given.
     *
     * @param given the compiler's options
     * @param site where findings are shown
     * @param findings takes what is found
     * @return the options
     */
    static Options of(Map<String, String> given, Site site, Findings findings) {
        return new Reading(given, site, findings).options();
    }

    private record Reading(Map<String, String> given, Site site, Findings findings) {
        Options options() {
            return new Options(host(), document(), warnings(), verbose());
        }

        private Optional<String> host() {
            return value(HOST)
                    .filter(value -> accept(
                            HOST_FORM.matcher(value).matches(),
                            HOST,
                            value,
                            "write a host without scheme and path, such as api.example.com"));
        }

        private Optional<Path> document() {
            return value(DOCUMENT).flatMap(value -> {
                try {
                    return Optional.of(Path.of(value));
                } catch (InvalidPathException refused) {
                    accept(false, DOCUMENT, value, "write the path of a folder");
                    return Optional.empty();
                }
            });
        }

        private WarningLevel warnings() {
            return value(WARNINGS)
                    .flatMap(value -> {
                        Optional<WarningLevel> level = Arrays.stream(WarningLevel.values())
                                .filter(each ->
                                        each.name().toLowerCase(Locale.ROOT).equals(value))
                                .findFirst();
                        accept(level.isPresent(), WARNINGS, value, "write on, off or error");
                        return level;
                    })
                    .orElse(WarningLevel.ON);
        }

        private boolean verbose() {
            return value(VERBOSE)
                    .filter(value ->
                            accept(Set.of("true", "false").contains(value), VERBOSE, value, "write true or false"))
                    .map(Boolean::parseBoolean)
                    .orElse(false);
        }

        /** An option without a value reaches a processor as null. */
        private Optional<String> value(String name) {
            return given.containsKey(name)
                    ? Optional.of(Optional.ofNullable(given.get(name)).orElse(""))
                    : Optional.empty();
        }

        private boolean accept(boolean understood, String name, String value, String remedy) {
            if (!understood) {
                findings.add(ProcessingRule.BAD_OPTION, site, name, value, remedy);
            }
            return understood;
        }
    }
}
