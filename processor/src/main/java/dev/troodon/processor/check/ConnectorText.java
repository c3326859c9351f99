package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.TextRule;
import dev.troodon.processor.model.Connector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The connector's title and description are as certification wants them. */
final class ConnectorText implements Check {
    private static final int LONGEST_TITLE = 30;
    private static final int SHORTEST_DESCRIPTION = 30;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final List<String> REFUSED_WORDS = List.of(
            "api",
            "connector",
            "power automate",
            "power apps",
            "power platform",
            "power bi",
            "power pages",
            "power virtual agents",
            "copilot studio",
            "logic apps");

    @Override
    public void check(Connector connector, Findings findings) {
        String title = connector.title();
        if (title.isBlank()) {
            findings.add(TextRule.EMPTY_TITLE, connector.site());
        } else {
            style(title, connector, findings);
        }
        int length = connector.description().length();
        if (length < SHORTEST_DESCRIPTION || length > LONGEST_DESCRIPTION) {
            findings.add(TextRule.CONNECTOR_DESCRIPTION, connector.site(), length);
        }
        // The first two words are refused in titles only.
        refusedWord(connector.description(), REFUSED_WORDS.subList(2, REFUSED_WORDS.size()))
                .ifPresent(word -> findings.add(TextRule.CONNECTOR_DESCRIPTION_WORDS, connector.site(), word));
    }

    private static void style(String title, Connector connector, Findings findings) {
        if (title.length() > LONGEST_TITLE) {
            findings.add(
                    TextRule.TITLE_STYLE,
                    connector.site(),
                    title,
                    "has " + title.length() + " characters",
                    "write at most " + LONGEST_TITLE);
        }
        refusedWord(title, REFUSED_WORDS)
                .ifPresent(word -> findings.add(
                        TextRule.TITLE_STYLE,
                        connector.site(),
                        title,
                        "contains \"" + word + "\"",
                        "name the service only"));
        if (!Character.isLetterOrDigit(title.charAt(title.length() - 1))) {
            findings.add(
                    TextRule.TITLE_STYLE,
                    connector.site(),
                    title,
                    "ends in neither letter nor digit",
                    "end it with a word");
        }
    }

    private static Optional<String> refusedWord(String text, List<String> refused) {
        String lower = text.toLowerCase(Locale.ROOT);
        return refused.stream()
                .filter(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(lower)
                        .find())
                .findFirst();
    }
}
