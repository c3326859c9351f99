package dev.troodon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources of a project of a given size: services of ten operations each over a set of record types, all documented.
 *
 * @param services how many connectors of one service each
 * @param operations how many operations in all
 * @param types how many record types
 */
record SyntheticProject(int services, int operations, int types) {
    private static final String[] METHODS = {"GET", "POST", "PUT", "DELETE"};

    /** Writes the sources below a folder. */
    void writeTo(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("synthetic"));
        for (int type = 0; type < types; type++) {
            Files.writeString(sources.resolve("Type" + type + ".java"), type(type));
        }
        for (int service = 0; service < services; service++) {
            Files.writeString(sources.resolve("Service" + service + ".java"), service(service));
        }
    }

    private String type(int number) {
        StringBuilder source = new StringBuilder("package synthetic;\n\n/**\n * Type number " + number + ".\n *\n");
        for (int property = 0; property < 12; property++) {
            source.append(" * @param property").append(property).append(" what is kept in it\n");
        }
        source.append(" */\npublic record Type").append(number).append("(");
        String[] kinds = {
            "String", "int", "java.time.Instant", "java.util.List<String>", "java.math.BigDecimal", "boolean"
        };
        for (int property = 0; property < 12; property++) {
            String kind = property == 11 && number > 0 ? "Type" + number / 2 : kinds[property % kinds.length];
            source.append(property == 0 ? "" : ", ")
                    .append(kind)
                    .append(" property")
                    .append(property);
        }
        return source.append(") {}\n").toString();
    }

    private String service(int number) {
        int share = operations / services;
        StringBuilder source = new StringBuilder("""
                package synthetic;

                import dev.troodon.annotations.Action;
                import dev.troodon.annotations.Connector;
                import dev.troodon.annotations.Method;

                /** Service number %1$d of a synthetic project, described well enough. */
                @Connector(title = "Service %1$d", path = "/service%1$d")
                public class Service%1$d {
                """.formatted(number));
        for (int i = 0; i < share; i++) {
            int type = (number * share + i) % types;
            String method = METHODS[i % METHODS.length];
            String parameters = method.equals("GET") || method.equals("DELETE")
                    ? "String key, int count"
                    : "Type" + type + " value";
            String documented = method.equals("GET") || method.equals("DELETE")
                    ? "@param key which one\n     * @param count how many of it"
                    : "@param value what it is to be";
            source.append("""

                        /**
                         * Does the work of operation number %1$d.
                         *
                         * %5$s
                         * @return what came of it
                         */
                        @Action(method = Method.%2$s, path = "/operation%1$d")
                        public Type%3$d operation%1$d(%4$s) {
                            return null;
                        }
                    """.formatted(i, method, type, parameters, documented));
        }
        return source.append("}\n").toString();
    }
}
