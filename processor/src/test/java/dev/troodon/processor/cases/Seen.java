package dev.troodon.processor.cases;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** A finding as a user sees it. */
record Seen(String file, long line, String text) {
    static Seen of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String name = source == null ? "" : source.getName();
        return new Seen(
                name.substring(name.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    boolean beginsLike(Seen mark) {
        return file.equals(mark.file) && line == mark.line && text.startsWith(mark.text);
    }

    /** The code in its brackets. */
    String code() {
        return text.substring(1, text.indexOf(']'));
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + text;
    }
}
