package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.processor.model.Definition;
import java.util.List;
import java.util.Map;

/** Reads a connector that takes and hands back values of given types. */
final class CorpusReading {
    private CorpusReading() {}

    static Host of(List<Class<?>> types) {
        return of(types, "");
    }

    static Host of(List<Class<?>> types, String settings) {
        StringBuilder source = new StringBuilder("@Connector(title = \"T\"" + settings + ") public class All {\n");
        for (Class<?> type : types) {
            source.append("@Action public Optional<%1$s> %2$s(List<%1$s> it) { return null; }\n"
                    .formatted(name(type), method(type)));
        }
        Host host = Host.read(source.append("}").toString());
        assertThat(host.thrown()).isEmpty();
        // The corpus is on the class path, where there is no Javadoc.
        assertThat(host.codes()).allMatch("LOST_JAVADOC"::equals);
        return host;
    }

    static Definition.Bean bean(Map<String, Definition> beans, Class<?> type) {
        String key = name(type).replace("String", "java.lang.String");
        return (Definition.Bean) beans.get(key);
    }

    static String method(Class<?> type) {
        return "of" + type.getEnclosingClass().getSimpleName() + type.getSimpleName();
    }

    private static String name(Class<?> type) {
        int arguments = type.getTypeParameters().length;
        return type.getCanonicalName() + (arguments == 0 ? "" : arguments == 1 ? "<String>" : "<String, String>");
    }
}
