package dev.troodon.testkit.cli;

import dev.troodon.testkit.wire.Body;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Redaction;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows exchanges, without secrets. */
final class Transcript {
    private static final int LONGEST = 2_000;

    private final PrintWriter out;
    private final Redaction redaction = new Redaction();

    Transcript(PrintWriter out) {
        this.out = out;
    }

    synchronized void print(Exchange exchange) {
        out.println("> " + exchange.request());
        exchange.request().headers().forEach((name, value) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("x-ms-")) {
                out.println(">   " + name + ": " + redaction.header(name, value));
            }
        });
        print("> ", exchange.request().body());
        out.println("< " + exchange.answer() + "  (" + exchange.took().toMillis() + " ms)");
        exchange.answer()
                .headers()
                .forEach((name, values) ->
                        values.forEach(value -> out.println("<   " + name + ": " + redaction.header(name, value))));
        print("< ", exchange.answer().arrived() ? exchange.answer().body() : Body.empty());
        out.println();
        out.flush();
    }

    private void print(String prefix, Body body) {
        if (!body.isEmpty()) {
            String text = body.toString();
            out.println(prefix + "  " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text));
        }
    }
}
