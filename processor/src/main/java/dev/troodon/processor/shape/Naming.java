package dev.troodon.processor.shape;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How property names are spelled, letter for letter as Jackson's strategies of the same names do. */
enum Naming {
    AS_DECLARED {
        @Override
        String spell(String name) {
            return name;
        }
    },
    UPPER_CAMEL_CASE {
        @Override
        String spell(String name) {
            return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    },
    SNAKE_CASE {
        @Override
        String spell(String name) {
            return underscored(name);
        }
    },
    UPPER_SNAKE_CASE {
        @Override
        String spell(String name) {
            return underscored(name).toUpperCase(Locale.ROOT);
        }
    },
    LOWER_CASE {
        @Override
        String spell(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    },
    KEBAB_CASE {
        @Override
        String spell(String name) {
            return separated(name, '-');
        }
    },
    LOWER_DOT_CASE {
        @Override
        String spell(String name) {
            return separated(name, '.');
        }
    };

    private static final Map<String, Naming> STRATEGIES = Map.of(
            "LowerCamelCaseStrategy", AS_DECLARED,
            "UpperCamelCaseStrategy", UPPER_CAMEL_CASE,
            "SnakeCaseStrategy", SNAKE_CASE,
            "UpperSnakeCaseStrategy", UPPER_SNAKE_CASE,
            "LowerCaseStrategy", LOWER_CASE,
            "KebabCaseStrategy", KEBAB_CASE,
            "LowerDotCaseStrategy", LOWER_DOT_CASE);

    abstract String spell(String name);

    /** The one of a name of {@code PropertyNaming}; as declared where there is none. */
    static Naming named(String name) {
        for (Naming naming : values()) {
            if (naming.name().equals(name)) {
                return naming;
            }
        }
        return AS_DECLARED;
    }

    /** The one of a strategy class that Jackson ships. */
    static Optional<Naming> ofStrategy(String simpleName) {
        return Optional.ofNullable(STRATEGIES.get(simpleName));
    }

    /** A run of capitals is one word: {@code parseURLPath} becomes {@code parse_urlpath}. */
    private static String underscored(String name) {
        StringBuilder text = new StringBuilder(name.length() + 8);
        boolean afterCapital = false;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (at == 0 && letter == '_') {
                continue;
            }
            boolean capital = Character.isUpperCase(letter);
            if (capital && !afterCapital && !text.isEmpty() && text.charAt(text.length() - 1) != '_') {
                text.append('_');
            }
            text.append(capital ? Character.toLowerCase(letter) : letter);
            afterCapital = capital;
        }
        return text.isEmpty() ? name : text.toString();
    }

    /** The last of a run of capitals starts a word: {@code parseURLPath} becomes {@code parse-url-path}. */
    private static String separated(String name, char separator) {
        StringBuilder text = new StringBuilder(name.length() + 8);
        int capitals = 0;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            char small = Character.toLowerCase(letter);
            if (small == letter) {
                if (capitals > 1) {
                    text.insert(text.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && at > 0) {
                    text.append(separator);
                }
                capitals++;
            }
            text.append(small);
        }
        return text.toString();
    }
}
