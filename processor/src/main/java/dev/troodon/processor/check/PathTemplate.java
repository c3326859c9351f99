package dev.troodon.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A path with variables in braces, taken apart.
 *
 * @param variables names, in order; what follows a colon is a pattern and not part of it
 * @param erased the path in lower case with {@code {}} for each variable: two paths that JAX-RS cannot tell apart are equal
 * @param plain the path with the bare names of its variables, as it stands in the document
 * @param flaw what is wrong with it, to follow "the path ..."; empty if nothing is
 */
record PathTemplate(List<String> variables, String erased, String plain, Optional<String> flaw) {
    static PathTemplate of(String path) {
        List<String> variables = new ArrayList<>();
        StringBuilder erased = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        StringBuilder variable = new StringBuilder();
        Optional<String> flaw = path.contains("//") ? Optional.of("has an empty segment") : Optional.empty();
        int depth = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth == 0) {
                    String name = nameOf(variable);
                    flaw = flaw.isEmpty() && name.isEmpty() ? Optional.of("has a variable without a name") : flaw;
                    variables.add(name);
                    erased.append("{}");
                    plain.append('{').append(name).append('}');
                    variable.setLength(0);
                }
            } else if (depth > 0) {
                variable.append(c);
            } else {
                flaw = flaw.isEmpty() && "?#*".indexOf(c) >= 0 ? Optional.of("contains " + c) : flaw;
                erased.append(c);
                plain.append(c);
            }
            if (depth < 0) {
                break;
            }
        }
        if (depth != 0) {
            flaw = Optional.of("has a brace without its partner");
        }
        if (erased.length() > 1 && erased.charAt(erased.length() - 1) == '/') {
            erased.setLength(erased.length() - 1);
        }
        return new PathTemplate(
                List.copyOf(variables), erased.toString().toLowerCase(Locale.ROOT), plain.toString(), flaw);
    }

    /** The first segment, in lower case. */
    String firstSegment() {
        String rest = erased.substring(1);
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    private static String nameOf(StringBuilder variable) {
        int colon = variable.indexOf(":");
        return (colon < 0 ? variable.toString() : variable.substring(0, colon)).strip();
    }
}
