package dev.troodon.processor.emit.resource;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.troodon.processor.emit.Artifact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints a class. */
final class SourceText {
    private static final Pattern LONE_COMMENT_LINE = Pattern.compile("/\\*\\*\n *\\* ([^\n]*)\n *\\*/");
    private static final int WIDTH = 116;

    private SourceText() {}

    static Artifact of(ClassName name, TypeSpec type) {
        String text = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new Artifact.Source(name.canonicalName(), shortComments(text));
    }

    /** A comment of one line is written in one, as people write it. */
    private static String shortComments(String text) {
        return LONE_COMMENT_LINE.matcher(text).replaceAll(comment -> {
            String line = comment.group(1);
            boolean fits = line.length() <= WIDTH - "/**  */".length();
            return Matcher.quoteReplacement(fits ? "/** " + line + " */" : comment.group());
        });
    }
}
