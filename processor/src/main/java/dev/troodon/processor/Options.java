package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.Levels;
import dev.troodon.processor.diagnostics.ProcessingRule;
import dev.troodon.processor.diagnostics.Rules;
import dev.troodon.processor.diagnostics.WarningLevel;
import dev.troodon.processor.model.Site;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
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
 * @param levels {@code troodon.warnings}, {@code troodon.certification} and {@code troodon.rules}: what becomes of warnings
 * @param verbose {@code troodon.verbose}: whether the processor tells what it writes
 */
record Options(Optional<String> host, Optional<Path> document, Levels levels, boolean verbose) {
    static final String HOST = "troodon.host";
    static final String DOCUMENT = "troodon.document";
    static final String WARNINGS = "troodon.warnings";
    static final String CERTIFICATION = "troodon.certification";
    static final String RULES = "troodon.rules";
    static final String COMPANIONS = "troodon.companions";
    static final String VERBOSE = "troodon.verbose";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(HOST, DOCUMENT, WARNINGS, CERTIFICATION, RULES, COMPANIONS, VERBOSE);

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
            return new Options(host(), document(), levels(), verbose());
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

        private Levels levels() {
            return new Levels(
                    level(WARNINGS).orElse(WarningLevel.ON),
                    level(CERTIFICATION).orElse(WarningLevel.OFF),
                    ofRules());
        }

        private Optional<WarningLevel> level(String option) {
            return value(option).flatMap(value -> {
                Optional<WarningLevel> level = named(value);
                accept(level.isPresent(), option, value, "write on, off or error");
                return level;
            });
        }

        private static Optional<WarningLevel> named(String value) {
            return Arrays.stream(WarningLevel.values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                    .findFirst();
        }

        private Map<String, WarningLevel> ofRules() {
            String all = value(RULES).orElse("");
            Map<String, WarningLevel> levels = new HashMap<>();
            for (String each : all.isBlank() ? new String[0] : all.split(",", -1)) {
                int equals = each.indexOf('=');
                String code = each.substring(0, Math.max(equals, 0)).strip();
                Optional<WarningLevel> level = named(each.substring(equals + 1).strip());
                if (accept(
                                level.isPresent() && equals > 0,
                                RULES,
                                each,
                                "write a code and its level, such as TRD310=error")
                        && accept(Rules.isWarning(code), RULES, each, Rules.remedy(code))) {
                    level.ifPresent(value -> levels.put(code, value));
                }
            }
            return levels;
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
