package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.troodon.processor.model.Definition;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The properties that are read are those that a real {@code ObjectMapper} writes and reads, names and order included. */
class JacksonAgreesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @TestFactory
    Stream<DynamicTest> properties() {
        List<Class<?>> types = Arrays.stream(Corpus.class.getDeclaredClasses())
                .filter(type -> !type.isEnum() && Modifier.isPublic(type.getModifiers()))
                .sorted((one, two) -> one.getName().compareTo(two.getName()))
                .toList();
        assertThat(types).hasSizeGreaterThan(50);
        Map<String, Definition> beans = read(types);
        return types.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Definition.Bean bean = bean(beans, type);
                    assertThat(names(bean, true)).as("written").containsExactlyElementsOf(written(type));
                    if (!Modifier.isAbstract(type.getModifiers()) && type != Corpus.Ignoring.class) {
                        assertThat(new TreeSet<>(names(bean, false)))
                                .as("taken")
                                .isEqualTo(taken(type));
                    }
                }));
    }

    /** Jackson knows an ignored component as the constructor's parameter, but takes no value for it. */
    @Test
    void anIgnoredComponentIsNotTaken() throws Exception {
        Definition.Bean bean = bean(read(List.of(Corpus.Ignoring.class)), Corpus.Ignoring.class);

        assertThat(MAPPER.readValue("{\"a\":\"x\",\"b\":5}", Corpus.Ignoring.class))
                .isEqualTo(new Corpus.Ignoring("x", 0, null));
        assertThat(names(bean, false)).containsExactly("a", "c");
    }

    @TestFactory
    Stream<DynamicTest> enums() {
        Map<String, Definition> beans = read(List.of(Corpus.Colour.class));
        Definition.Enumeration colour = (Definition.Enumeration) beans.get(Corpus.Colour.class.getCanonicalName());
        return Arrays.stream(Corpus.Colour.values())
                .map(constant -> DynamicTest.dynamicTest(
                        constant.name(),
                        () -> assertThat(colour.values().get(constant.ordinal()).value())
                                .isEqualTo(MAPPER.valueToTree(constant).textValue())));
    }

    private static Map<String, Definition> read(List<Class<?>> types) {
        StringBuilder source = new StringBuilder("@Connector(title = \"T\") public class All {\n");
        for (Class<?> type : types) {
            String arguments = type.getTypeParameters().length == 0 ? "" : "<String>";
            source.append("@Action public ")
                    .append(type.getCanonicalName())
                    .append(arguments)
                    .append(" of")
                    .append(type.getSimpleName())
                    .append("() { return null; }\n");
        }
        Host host = Host.read(source.append("}").toString());
        assertThat(host.thrown()).isEmpty();
        // The corpus is on the class path, where there is no Javadoc.
        assertThat(host.codes()).allMatch("LOST_JAVADOC"::equals);
        return new TreeMap<>(host.connector().beans());
    }

    private static Definition.Bean bean(Map<String, Definition> beans, Class<?> type) {
        String arguments = type.getTypeParameters().length == 0 ? "" : "<java.lang.String>";
        return (Definition.Bean) beans.get(type.getCanonicalName() + arguments);
    }

    private static List<String> names(Definition.Bean bean, boolean written) {
        return bean.properties().stream()
                .filter(property -> written ? property.readable() : property.writable())
                .map(Definition.Property::name)
                .toList();
    }

    private static List<String> written(Class<?> type) throws Exception {
        List<String> names = new ArrayList<>();
        MAPPER.getSerializerProviderInstance()
                .findValueSerializer(type)
                .properties()
                .forEachRemaining((PropertyWriter property) -> names.add(property.getName()));
        return names;
    }

    private static TreeSet<String> taken(Class<?> type) throws Exception {
        JavaType java = MAPPER.constructType(type);
        DefaultDeserializationContext context = ((DefaultDeserializationContext) MAPPER.getDeserializationContext())
                .createInstance(MAPPER.getDeserializationConfig(), MAPPER.createParser("{}"), null);
        JsonDeserializer<Object> deserializer = context.findRootValueDeserializer(java);
        Collection<Object> names = deserializer.getKnownPropertyNames();
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add((String) name));
        return sorted;
    }
}
