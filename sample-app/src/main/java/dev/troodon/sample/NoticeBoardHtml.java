package dev.troodon.sample;

import java.util.Map;

/** What the notice board looks like in a browser. */
final class NoticeBoardHtml {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            %s<title>Notice board</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
            form { border: 1px solid #bbb; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
            h2 { font-size: 1.1rem; margin: 0; }
            p { margin: .25rem 0 .75rem; color: #555; }
            input, button { font: inherit; padding: .25rem .75rem; }
            </style>
            </head>
            <body>
            <h1>Notice board</h1>
            """;

    /** Only an empty board looks again by itself: a comment that somebody is typing must not be lost. */
    private static final String LOOK_AGAIN = "<meta http-equiv=\"refresh\" content=\"3\">\n";

    private static final String QUESTION = """
            <form method="post" action="notice-board/%s">
            <h2>%s</h2>
            <p>%s</p>
            <input name="comment" placeholder="Comment" aria-label="Comment">
            <button name="approved" value="true">Yes</button>
            <button name="approved" value="false">No</button>
            </form>
            """;

    private NoticeBoardHtml() {}

    /** The page for the given questions by callback id. */
    static String of(Map<String, ApprovalRequest> questions) {
        StringBuilder html = new StringBuilder(HEAD.formatted(questions.isEmpty() ? LOOK_AGAIN : ""));
        if (questions.isEmpty()) {
            html.append("<p>Nobody asks anything.</p>\n");
        }
        questions.forEach((id, request) -> html.append(QUESTION.formatted(
                escaped(id),
                escaped(request.question()),
                escaped(request.from().map(name -> "asked by " + name).orElse("asked by a workflow")))));
        return html.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
