package dev.troodon.testkit.cli;

import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.document.Input;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.document.OutputToken;
import java.io.PrintWriter;
import java.util.Locale;

/** Lists operations as a designer shows them. */
final class Listing {
    private final PrintWriter out;

    Listing(PrintWriter out) {
        this.out = out;
    }

    void print(TestEngine engine) {
        out.println(engine.document().root().path("info").path("title").asText("(no title)") + " at "
                + engine.document().baseUrl());
        engine.operations().forEach(this::print);
    }

    private void print(Operation operation) {
        out.println();
        out.println(row("%-24s %-22s %s", operation.id(), operation.kind().label(), operation.title()));
        operation.inputs().stream().filter(input -> !input.hidden()).forEach(this::print);
        operation.outputs().stream().filter(token -> !token.path().isEmpty()).forEach(this::print);
    }

    private void print(Input input) {
        String need = input.required() ? "required" : input.shownAtOnce() ? "" : "advanced";
        String choice = input.schema().has("x-ms-dynamic-values")
                ? "one of "
                        + input.schema()
                                .path("x-ms-dynamic-values")
                                .path("operationId")
                                .asText()
                : input.schema().has("enum") ? "one of " + input.schema().path("enum") : "";
        out.println(row("    in   %-24s %-9s %-9s %s", input.key(), input.type(), need, input.label() + "  " + choice));
    }

    private void print(OutputToken token) {
        String fold = token.advanced() ? "advanced" : "";
        out.println(row("    out  %-24s %-9s %-9s %s", token.path(), token.type(), fold, token.label()));
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells).stripTrailing();
    }
}
