package dev.troodon.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Java names as words: for labels, summaries and names of operations. Independent of the machine's language. */
public final class Words {
    private Words() {}

    /**
     * A name as the beginning of a sentence: {@code askApproval} becomes {@code Ask approval}, {@code parseURLPath}
     * {@code Parse URL path}, {@code orderV2} {@code Order V2}.
     *
     * @param name a Java name
     * @return the words; the name itself if there are none
     */
    public static String sentence(String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return name;
        }
        StringBuilder text = new StringBuilder(name.length() + words.size());
        for (String word : words) {
            boolean kept = isAcronym(word);
            if (text.isEmpty()) {
                text.append(capitalised(kept ? word : word.toLowerCase(Locale.ROOT)));
            } else {
                text.append(' ').append(kept ? word : word.toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    /**
     * A name in PascalCase, letters and digits only: {@code ask_approval} and {@code askApproval} become
     * {@code AskApproval}.
     *
     * @param name a Java name
     * @return the name; as it was if it has neither letter nor digit
     */
    public static String pascal(String name) {
        StringBuilder text = new StringBuilder(name.length());
        boolean start = true;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (!Character.isLetterOrDigit(letter)) {
                start = true;
            } else {
                text.append(start ? Character.toUpperCase(letter) : letter);
                start = false;
            }
        }
        return text.isEmpty() ? name : text.toString();
    }

    /**
     * A type's name as that of a variable: {@code Bakery} becomes {@code bakery}, {@code URLShortener}
     * {@code urlShortener}.
     *
     * @param name a simple name
     * @return the name in lower camel case
     */
    public static String lowerCamel(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int lowered = capitals > 1 && wordFollows ? capitals - 1 : capitals;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean separator = at == name.length() || !Character.isLetterOrDigit(name.charAt(at));
            if (separator || (at > start && startsWord(name, at))) {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                start = separator ? at + 1 : at;
            }
        }
        return words;
    }

    /** A capital starts a word after anything but a capital, and as the last capital of several before a small letter. */
    private static boolean startsWord(String name, int at) {
        if (!Character.isUpperCase(name.charAt(at))) {
            return false;
        }
        boolean afterCapital = Character.isUpperCase(name.charAt(at - 1));
        boolean beforeSmall = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return !afterCapital || beforeSmall;
    }
}
