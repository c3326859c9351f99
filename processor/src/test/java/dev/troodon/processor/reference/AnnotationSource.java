package dev.troodon.processor.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of an annotation: what its Javadoc says, in the order of the attributes. */
final class AnnotationSource {
    private static final int SHORT = 20;

    private final String source;

    private AnnotationSource(String source) {
        this.source = source;
    }

    static AnnotationSource read(Path file) throws IOException {
        return new AnnotationSource(Files.readString(file));
    }

    /** An annotation that is declared inside this one, as if it stood alone. */
    AnnotationSource nested(String name) {
        int declared = source.indexOf("    @interface " + name + " {");
        int comment = source.lastIndexOf("    /**", declared);
        return new AnnotationSource(source.substring(comment).replaceAll("(?m)^ {4}", ""));
    }

    /** The first paragraph of the annotation's Javadoc. */
    String description() {
        Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/").matcher(source);
        return comment.find() ? plain(comment.group(1).split("<p>|\n \\*\\s*@", 2)[0]) : "";
    }

    int position(String attribute) {
        Matcher found = declaration(attribute).matcher(source);
        return found.find() ? found.start() : source.length();
    }

    /** The default, or that there is none. */
    String otherwise(String attribute) {
        Matcher found = declaration(attribute).matcher(source);
        if (!found.find() || found.group(1) == null) {
            return "must be given";
        }
        String value = found.group(1).strip();
        return value.equals("\"\"") || value.equals("{}") ? "empty" : "`" + value + "`";
    }

    /** What it means, and what it may be. */
    String meaning(String attribute) {
        Matcher found = declaration(attribute).matcher(source);
        if (!found.find()) {
            return "";
        }
        String before = source.substring(0, found.start());
        String comment = before.substring(before.lastIndexOf("/**") + 3, before.lastIndexOf("*/"));
        String[] parts = comment.split("@return", 2);
        String first = plain(parts[0].split("<p>", 2)[0]);
        String range = parts.length < 2 ? "" : plain(parts[1]);
        // "the method" adds nothing to what stands before it.
        return range.isEmpty() || (range.startsWith("the ") && range.length() < SHORT)
                ? first
                : first + " (" + range + ")";
    }

    private static Pattern declaration(String attribute) {
        return Pattern.compile("(?m)^    [\\w<>?.\\[\\] ]+ " + attribute + "\\(\\)\\s*(?:default\\s+([^;]+))?;");
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|literal)\\s+((?:[^{}]|\\{[^}]*})*)}", "`$1`")
                .replaceAll("\\{@link\\s+#?([^}\\s]*)[^}]*}", "`$1`")
                .replaceAll("`(\\w+)#(\\w+)`", "`$1.$2`")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
