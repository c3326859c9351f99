package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.read.corpus.Corpora;
import dev.troodon.processor.read.corpus.Enums;
import dev.troodon.processor.read.corpus.Ignored;
import dev.troodon.processor.read.corpus.Made;
import dev.troodon.processor.read.corpus.Odd;
import dev.troodon.processor.read.corpus.Values;
import dev.troodon.runtime.json.WireMappers;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The properties that are read are those that the runtime's mapper writes and takes: names, order, whether they are required, and
 * the texts of enums.
 */
class JacksonAgreesTest {
    private static final ObjectMapper MAPPER = WireMappers.bodies(List.of());

    /** An ignored component is known as the constructor's parameter, but no value is taken; raw JSON would be taken as a text. */
    private static final Set<Class<?>> TAKING_LESS = Set.of(Ignored.Ignoring.class, Odd.Raw.class);

    /** Values of other kinds than objects. */
    private static final Set<Class<?>> NO_OBJECTS =
            Set.of(Values.Money.class, Values.NumberValue.class, Values.Field.class);

    @TestFactory
    Stream<DynamicTest> properties() {
        List<Class<?>> types = new ArrayList<>(Corpora.beans());
        types.removeAll(NO_OBJECTS);
        assertThat(types).hasSizeGreaterThanOrEqualTo(150);
        Map<String, Definition> beans = CorpusReading.of(types).connector().beans();
        return types.stream()
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    Definition.Bean bean = CorpusReading.bean(beans, type);
                    Written written = Written.of(MAPPER, type);
                    written.names.removeAll(openNames(type));
                    assertThat(names(bean, true)).as("written").containsExactlyElementsOf(written.names);
                    assertThat(required(bean)).as("required").containsExactlyElementsOf(written.required);
                    if (isTaken(type)) {
                        assertThat(new TreeSet<>(names(bean, false)))
                                .as("taken")
                                .isEqualTo(taken(type));
                    }
                }));
    }

    /** Jackson knows an ignored component as the constructor's parameter, but takes no value for it. */
    @Test
    void anIgnoredComponentIsNotTaken() throws Exception {
        List<Class<?>> type = List.of(Ignored.Ignoring.class);
        Definition.Bean bean =
                CorpusReading.bean(CorpusReading.of(type).connector().beans(), Ignored.Ignoring.class);

        ObjectMapper mapper = MAPPER.copy().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        assertThat(mapper.readValue("{\"a\":\"x\",\"b\":5}", Ignored.Ignoring.class))
                .isEqualTo(new Ignored.Ignoring("x", 0, null));
        assertThat(names(bean, false)).containsExactly("a", "c");
    }

    @TestFactory
    Stream<DynamicTest> enums() {
        Map<String, Definition> definitions =
                new TreeMap<>(CorpusReading.of(List.of(Values.Enums.class, Values.Counted.class, Enums.Holder.class))
                        .connector()
                        .beans());
        return Stream.of(Enums.Colour.class, Values.Size.class, Values.Level.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    String key = type.getCanonicalName() + (type == Values.Level.class ? "#" : "");
                    Definition.Enumeration read = (Definition.Enumeration) definitions.get(key);
                    List<String> written = new ArrayList<>();
                    for (Object constant : type.getEnumConstants()) {
                        written.add(MAPPER.valueToTree(constant).asText());
                    }
                    assertThat(read.values())
                            .extracting(Definition.EnumValue::value)
                            .containsExactlyElementsOf(written);
                }));
    }

    /** The mapper counts the getter itself among the properties. */
    private static List<String> openNames(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (BeanPropertyDefinition property : MAPPER.getSerializationConfig()
                .introspect(MAPPER.constructType(type))
                .findProperties()) {
            if (property.getAccessor() != null && property.getAccessor().hasAnnotation(JsonAnyGetter.class)) {
                names.add(property.getName());
            }
        }
        return names;
    }

    private static boolean isTaken(Class<?> type) {
        boolean made = !Modifier.isAbstract(type.getModifiers()) && !TAKING_LESS.contains(type);
        boolean whole = type != Made.Delegating.class;
        boolean flat =
                MAPPER.getDeserializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                        .noneMatch(property -> property.getPrimaryMember() != null
                                && property.getPrimaryMember().hasAnnotation(JsonUnwrapped.class));
        return made && whole && flat;
    }

    private static List<String> names(Definition.Bean bean, boolean written) {
        return bean.properties().stream()
                .filter(property -> written ? property.readable() : property.writable())
                .map(Definition.Property::name)
                .toList();
    }

    private static List<String> required(Definition.Bean bean) {
        return bean.properties().stream()
                .filter(property -> property.readable() && property.required())
                .map(Definition.Property::name)
                .toList();
    }

    private static TreeSet<String> taken(Class<?> type) throws Exception {
        JavaType java = MAPPER.constructType(type);
        DefaultDeserializationContext context = ((DefaultDeserializationContext) MAPPER.getDeserializationContext())
                .createInstance(MAPPER.getDeserializationConfig(), MAPPER.createParser("{}"), null);
        JsonDeserializer<Object> deserializer = context.findRootValueDeserializer(java);
        Collection<Object> names = deserializer.getKnownPropertyNames();
        TreeSet<String> sorted = new TreeSet<>();
        for (Object name : names) {
            SettableBeanProperty property =
                    deserializer instanceof BeanDeserializer bean ? bean.findProperty((String) name) : null;
            boolean open = property != null
                    && property.getMember() != null
                    && (property.getMember().hasAnnotation(JsonAnyGetter.class)
                            || property.getMember().hasAnnotation(JsonBackReference.class));
            if (!open) {
                sorted.add((String) name);
            }
        }
        return sorted;
    }
}
