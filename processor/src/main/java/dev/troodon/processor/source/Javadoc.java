package dev.troodon.processor.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A doc comment in plain text; what its tags say made into sentences.
 *
 * @param description what stands before the first block tag; empty if nothing does
 * @param parameters the {@code @param} tags by name; type parameters under {@code <T>}
 * @param result the {@code @return} tag; empty if there is none
 */
record Javadoc(String description, Map<String, String> parameters, String result) {
    private static final String END = "\u0002";
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static final Javadoc NONE = new Javadoc("", Map.of(), "");

    static Javadoc parse(@Nullable String comment) {
        if (comment == null) {
            return NONE;
        }
        Map<String, String> parameters = new HashMap<>();
        String description = "";
        String result = "";
        StringBuilder block = new StringBuilder();
        int depth = 0;
        for (String line : List.of(LINE_END.split(comment + "\n" + END, -1))) {
            String text = line.strip();
            if (text.equals(END) || (depth <= 0 && isBlockTag(text))) {
                String[] parts = BLANKS.split(block.toString().strip(), 3);
                if (!parts[0].startsWith("@")) {
                    description = PlainText.of(block.toString());
                } else if (parts[0].equals("@param") && parts.length == 3) {
                    parameters.putIfAbsent(parts[1], Sentence.of(PlainText.of(parts[2])));
                } else if (parts[0].equals("@return")) {
                    result = Sentence.of(PlainText.of(block.toString().strip().substring("@return".length())));
                }
                block.setLength(0);
                depth = 0;
            }
            depth += braces(text);
            block.append(text).append('\n');
        }
        return new Javadoc(description, Map.copyOf(parameters), result);
    }

    private static boolean isBlockTag(String line) {
        return line.length() > 1 && line.charAt(0) == '@' && Character.isLetter(line.charAt(1));
    }

    private static int braces(String line) {
        int depth = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return depth;
    }
}
