package dev.troodon.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes up a connector: types that may refer to each other, and operations of all patterns upon them. */
final class Inventor {
    private static final List<String> SCALARS = List.of(
            "String",
            "int",
            "long",
            "boolean",
            "double",
            "Integer",
            "Long",
            "Boolean",
            "BigDecimal",
            "BigInteger",
            "UUID",
            "URI",
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "Duration");
    private static final List<String> REFERENCES =
            List.of("String", "Integer", "Long", "BigDecimal", "UUID", "Instant");
    private static final List<String> ODD_NAMES = List.of(
            "$filter%d",
            "created[gt]%d",
            "@odata.etag%d",
            "Content-Type-%d",
            "name with blanks %d",
            "größe%d",
            "a.b%d",
            "%d",
            "_%d",
            "x'y%d");
    private static final List<String> ODD_TEXTS = List.of(
            "It costs 5 €, or less.",
            "Says <b>bold</b> & \\\"quoted\\\".",
            "A backslash \\\\ and a tab\\t too.",
            "日本語 and 🍰.",
            "{braces} and {@code tags}.",
            "Two\\nlines of it.",
            "100 % of $1.");
    private static final List<String> NAMINGS = List.of("AS_DECLARED", "SNAKE_CASE", "KEBAB_CASE", "UPPER_CAMEL_CASE");

    private final long seed;
    private final Dice dice;
    private final Map<String, String> types = new TreeMap<>();
    private final List<String> objects = new ArrayList<>();
    private final List<String> enums = new ArrayList<>();
    private final boolean generic;
    private int counter;

    private Inventor(long seed) {
        this.seed = seed;
        this.dice = new Dice(seed);
        this.generic = dice.oneIn(2);
    }

    static Service service(long seed) {
        return new Inventor(seed).invent();
    }

    private Service invent() {
        for (int i = dice.below(3); i >= 0; i--) {
            enumeration("Choice" + i);
        }
        int count = 1 + dice.below(5);
        for (int i = 0; i < count; i++) {
            objects.add("Thing" + i);
        }
        for (String object : objects) {
            types.put(object, dice.oneIn(3) ? bean(object) : record(object, "", List.of()));
        }
        if (generic) {
            types.put("Page", record("Page", "<T>", List.of("List<T>", "T", "Map<String, T>")));
        }
        List<String> operations = new ArrayList<>();
        for (String object : objects) {
            operations.add(echo(object));
        }
        for (int i = 2 + dice.below(6); i > 0; i--) {
            operations.add(operation());
        }
        return new Service(seed, dice.of(NAMINGS), types, operations);
    }

    private void enumeration(String name) {
        StringBuilder source = new StringBuilder("/** What can be chosen from. */\npublic enum " + name + " {\n");
        int constants = 1 + dice.below(4);
        for (int i = 0; i < constants; i++) {
            source.append(dice.oneIn(2) ? "    @JsonProperty(\"" + odd() + "\")\n" : "")
                    .append(dice.oneIn(3) ? "    @Display(\"Choice number " + i + "\")\n" : "")
                    .append("    VALUE_")
                    .append(i)
                    .append(i + 1 < constants ? ",\n" : "\n");
        }
        types.put(name, source.append("}\n").toString());
        enums.add(name);
    }

    /** With texts in Javadoc, or in annotations where these are odd. */
    private String record(String name, String parameters, List<String> first) {
        StringBuilder tags = new StringBuilder();
        List<String> components = new ArrayList<>();
        List<String> all = new ArrayList<>(first);
        for (int i = 1 + dice.below(6); i > 0; i--) {
            all.add(type());
        }
        for (String type : all) {
            String component = word();
            tags.append(" * @param ")
                    .append(component)
                    .append(" says what ")
                    .append(component)
                    .append(" is\n");
            components.add("        " + annotations(type) + type + " " + component);
        }
        return "/**\n * Holds what %s holds.\n *\n%s%s */\npublic record %s%s(\n%s) {}\n"
                .formatted(
                        name,
                        parameters.isEmpty() ? "" : " * @param <T> what is inside\n",
                        tags,
                        name,
                        parameters,
                        String.join(",\n", components));
    }

    private String bean(String name) {
        StringBuilder fields = new StringBuilder();
        StringBuilder accessors = new StringBuilder();
        for (int i = 1 + dice.below(6); i > 0; i--) {
            String type = type();
            String field = word();
            String upper = Character.toUpperCase(field.charAt(0)) + field.substring(1);
            fields.append("    /** Says what %s is. */\n    %sprivate %s %s;\n\n"
                    .formatted(field, annotations(type), type, field));
            accessors.append(
                    "    public %1$s get%2$s() {\n        return %3$s;\n    }\n\n    public void set%2$s(%1$s %3$s) {\n        this.%3$s = %3$s;\n    }\n\n"
                            .formatted(type, upper, field));
        }
        return "/** Holds what %s holds. */\npublic class %s {\n%s%s}\n".formatted(name, name, fields, accessors);
    }

    private String annotations(String type) {
        StringBuilder annotations = new StringBuilder();
        if (dice.oneIn(4)) {
            annotations.append("@JsonProperty(\"").append(odd()).append("\") ");
        }
        if (dice.oneIn(4)) {
            // No two labels of an operation may be alike, hence the number.
            annotations
                    .append("@Display(value = \"Label ")
                    .append(counter++)
                    .append("\", description = \"")
                    .append(dice.of(ODD_TEXTS))
                    .append("\") ");
        }
        if (SCALARS.contains(type) && dice.oneIn(5)) {
            annotations.append("@Required ");
        }
        if (type.equals("int") && dice.oneIn(3)) {
            annotations.append("@Default(\"7\") ");
        }
        return annotations.toString();
    }

    private String type() {
        return switch (dice.below(12)) {
            case 0 -> "List<" + reference() + ">";
            case 1 -> "Map<String, " + reference() + ">";
            case 2 -> "Map<" + dice.of(enums) + ", " + reference() + ">";
            case 3 -> "Optional<" + reference() + ">";
            case 4 -> "Set<" + dice.of(REFERENCES) + ">";
            case 5 -> dice.of(enums);
            case 6 -> dice.of(objects);
            case 7 -> "List<" + dice.of(objects) + ">";
            case 8 -> dice.oneIn(3) ? "JsonNode" : dice.of(SCALARS) + "[]";
            default -> dice.of(SCALARS);
        };
    }

    private String reference() {
        return dice.oneIn(3) ? dice.of(objects) : dice.oneIn(4) ? dice.of(enums) : dice.of(REFERENCES);
    }

    /** An object with known properties. */
    private String object() {
        return generic && dice.oneIn(3) ? "Page<" + reference() + ">" : dice.of(objects);
    }

    private String echo(String object) {
        return """
                    /** Hands back what it was given of %1$s. */
                    @Action
                    public %1$s echo%1$s(%1$s value) {
                        return value;
                    }
                """.formatted(object);
    }

    private String operation() {
        String name = word();
        String javadoc = "    /**\n     * Does what " + name
                + " does. %s\n     *\n     * @param %s says which one it is.\n     */\n";
        String parameter = word();
        javadoc = javadoc.formatted(
                dice.of(List.of("", "It is <b>good</b> &amp; {@code cheap}.", "Größe 🍰.")), parameter);
        return javadoc
                + switch (dice.below(7)) {
                    case 0 -> """
                    @Action(method = Method.GET, path = "/%s/{%s}")
                    public %s %s(String %s%s) { return null; }
                """.formatted(name, parameter, answer(), name, parameter, outside());
                    case 1 -> """
                    @Action
                    public %s %s(%s %s) { return null; }
                """.formatted(answer(), name, object(), parameter);
                    case 2 -> """
                    @Action
                    public void %s(%s %s) {}
                """.formatted(name, dice.of(SCALARS), parameter);
                    case 3 -> """
                    @Action(pattern = Pattern.ASYNC_POLLING)
                    public %s %s(%s %s, JobContext job) { return null; }
                """.formatted(object(), name, object(), parameter);
                    case 4 -> """
                    @Action(pattern = Pattern.ASYNC_WEBHOOK)
                    public void %s(%s %s, Callback<%s> callback) {}
                """.formatted(name, object(), parameter, object());
                    case 5 -> """
                    @PollingTrigger(delivery = Delivery.%s)
                    public Poll<%s> %s(String %s, Cursor<Instant> since%s) { return Poll.nothing(); }
                """.formatted(dice.of(List.of("SINGLE", "BATCH")), object(), name, parameter, outside());
                    default -> """
                    @WebhookTrigger
                    public boolean %s(%s %s, %s event) { return true; }
                """.formatted(name, dice.of(REFERENCES), parameter, object());
                };
    }

    private String answer() {
        return dice.oneIn(3) ? "List<" + object() + ">" : object();
    }

    /** Further parameters, in query and header. */
    private String outside() {
        StringBuilder parameters = new StringBuilder();
        for (int i = dice.below(3); i > 0; i--) {
            String name = word();
            String place =
                    dice.oneIn(3) ? "@HeaderParam(\"X-Value-" + counter + "\")" : "@QueryParam(\"" + odd() + "\")";
            parameters
                    .append(",\n            ")
                    .append(place)
                    .append(" @Display(description = \"")
                    .append(dice.of(ODD_TEXTS))
                    .append("\") ")
                    .append(dice.oneIn(4) ? "List<" + dice.of(REFERENCES) + ">" : dice.of(SCALARS))
                    .append(' ')
                    .append(name);
        }
        return parameters.toString();
    }

    /** A name that nothing else has. */
    private String word() {
        return dice.of(List.of("cake", "size", "flavour", "price", "order", "topping", "guest", "url")) + "Of"
                + (char) ('A' + counter % 26) + counter++;
    }

    private String odd() {
        return dice.of(ODD_NAMES).formatted(counter++);
    }
}
