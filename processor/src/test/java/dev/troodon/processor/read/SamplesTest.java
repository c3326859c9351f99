package dev.troodon.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.troodon.processor.emit.document.DocumentEmitter;
import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;
import dev.troodon.processor.read.corpus.Builders;
import dev.troodon.processor.read.corpus.Corpora;
import dev.troodon.processor.read.corpus.Detected;
import dev.troodon.processor.read.corpus.Ignored;
import dev.troodon.processor.read.corpus.Values;
import dev.troodon.runtime.json.WireMappers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Values that fit the schema of a request are read by the runtime's mapper, and what it writes of them fits the schema of the
 * answer; it is read again, and looks the same.
 */
class SamplesTest {
    /** Of these the mapper has nothing to write, or makes no values. */
    private static final Set<Class<?>> UNREADABLE = Set.of(
            Builders.ShownAs.class,
            // An ignored int is null to the constructor.
            Ignored.Ignoring.class,
            // These are lists of numbers, texts and the like by themselves.
            Values.Money.class,
            Values.NumberValue.class,
            Values.Field.class);

    /** Texts of which the schema does not say what they look like. */
    private static final Map<Class<?>, String> BY_HAND = Map.of(
            Detected.MarkedByFormat.class, "{'a': '02.01.2026'}",
            Values.CodedEnums.class, "{'a': 'second', 'b': 20}",
            Values.Durations.class, "{'a': 'PT5M'}",
            Values.Formatted.class,
                    "{'a': '2026-01-02', 'b': '02.01.2026', 'c': 7, 'd': [2026, 1, 2], 'e': ['02.01.2026'], 'f': 2.5}",
            Values.Quoted.class, "{'a': '5', 'b': '6', 'c': '7.5', 'd': 'true', 'e': ['8']}",
            Values.Maps.class,
                    "{'a': {'x': 'y'}, 'b': {'l': 1}, 'c': {'1': 'x'},"
                            + " 'd': {'00000000-0000-0001-0000-000000000002': {'a': 'x', 'b': 1}}, 'e': {'MONDAY': 'x'},"
                            + " 'f': {'x': [1]}, 'g': {'x': 1}}");

    @TestFactory
    Stream<DynamicTest> whatIsAskedForIsReadAndWhatIsWrittenFits() throws Exception {
        List<Class<?>> types = Corpora.beans().stream()
                .filter(type -> !UNREADABLE.contains(type) && isMade(type))
                .toList();
        JsonNode document = document(CorpusReading.of(types));
        JsonMapper mapper = WireMappers.bodies(List.of());
        return types.stream()
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    JavaType java = mapper.getTypeFactory().constructParametricType(List.class, type(mapper, type));
                    for (boolean full : new boolean[] {true, false}) {
                        JsonNode request = request(document, type, full);
                        assertThat(SchemaFit.faults(document, requestSchema(document, type), request))
                                .as("request %s", request)
                                .isEmpty();
                        Object read = mapper.readerFor(java).readValue(mapper.writeValueAsBytes(request));
                        Object one = ((List<?>) read).get(0);
                        JsonNode answer = mapper.readTree(
                                mapper.writerFor(type(mapper, type)).writeValueAsBytes(one));
                        assertThat(SchemaFit.faults(document, answerSchema(document, type), withoutNulls(answer)))
                                .as("answer %s to %s", answer, request)
                                .isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> families() throws Exception {
        List<Class<?>> bases =
                Corpora.families().stream().filter(SamplesTest::hasSamples).toList();
        assertThat(bases).hasSizeGreaterThanOrEqualTo(9);
        Host host = CorpusReading.of(bases);
        JsonNode document = document(host);
        JsonMapper mapper = WireMappers.bodies(registered(host));
        return bases.stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    Definition.Bean bean = CorpusReading.bean(host.connector().beans(), type);
                    Set<String> written = new LinkedHashSet<>();
                    Method samples = type.getMethod("samples");
                    for (Object sample : (Object[]) samples.invoke(null)) {
                        JsonNode answer = mapper.readTree(mapper.writerFor(type).writeValueAsBytes(sample));
                        assertThat(SchemaFit.faults(document, answerSchema(document, type), withoutNulls(answer)))
                                .as("answer %s", answer)
                                .isEmpty();
                        assertThat(SchemaFit.faults(
                                        document, requestSchema(document, type).path("items"), answer))
                                .as("request %s", answer)
                                .isEmpty();
                        Object again = mapper.readerFor(type).readValue(answer);
                        assertThat(again).as("%s", answer).isInstanceOf(sample.getClass());
                        answer.fieldNames().forEachRemaining(written::add);
                    }
                    assertThat(bean.properties())
                            .extracting(Definition.Property::name)
                            .containsExactlyInAnyOrderElementsOf(written);
                    assertWrong(mapper, document, type, bean);
                }));
    }

    /** What names no type is refused by the schema as by the mapper. */
    private static void assertWrong(JsonMapper mapper, JsonNode document, Class<?> type, Definition.Bean bean) {
        Form.Choice choice = bean.form().choice().orElseThrow();
        ObjectNode nobody = mapper.createObjectNode().put(choice.discriminator(), "nobody");
        if (!choice.discriminator().isEmpty()) {
            assertThat(SchemaFit.faults(document, answerSchema(document, type), nobody))
                    .isNotEmpty();
        }
    }

    private static JsonNode request(JsonNode document, Class<?> type, boolean full) throws IOException {
        String written = full ? BY_HAND.get(type) : null;
        return written == null
                ? new SampleMaker(document, full).of(requestSchema(document, type))
                : new JsonMapper().readTree("[" + written.replace('\'', '"') + "]");
    }

    private static List<Class<?>> registered(Host host) throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (Definition definition : host.connector().beans().values()) {
            if (definition instanceof Definition.Bean bean
                    && bean.form().choice().filter(Form.Choice::registered).isPresent()) {
                for (Form.Variant variant : bean.form().choice().get().variants()) {
                    classes.add(Class.forName(variant.type().reflectionName()));
                }
            }
        }
        return classes;
    }

    private static boolean hasSamples(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("samples"));
    }

    /** Whether Jackson can make one; getters without anything behind them are all that the others have. */
    private static boolean isMade(Class<?> type) {
        return (!Modifier.isAbstract(type.getModifiers()) || type == Builders.MadeAs.class)
                && type != Detected.AnyGetter.class;
    }

    private static JavaType type(JsonMapper mapper, Class<?> type) {
        Class<?>[] arguments = new Class<?>[type.getTypeParameters().length];
        java.util.Arrays.fill(arguments, String.class);
        return arguments.length == 0
                ? mapper.constructType(type)
                : mapper.getTypeFactory().constructParametricType(type, arguments);
    }

    private static JsonNode document(Host host) throws Exception {
        return new JsonMapper()
                .readTree(new DocumentEmitter().emit(host.connector()).get(0).text());
    }

    private static JsonNode operation(JsonNode document, Class<?> type) {
        String id = CorpusReading.method(type);
        String operationId = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        for (JsonNode path : document.path("paths")) {
            if (path.path("post").path("operationId").asText().equals(operationId)) {
                return path.path("post");
            }
        }
        throw new AssertionError("no " + operationId + " in "
                + new TreeSet<>(List.of(document.path("paths").toString())));
    }

    private static JsonNode requestSchema(JsonNode document, Class<?> type) {
        return operation(document, type).path("parameters").path(0).path("schema");
    }

    private static JsonNode answerSchema(JsonNode document, Class<?> type) {
        return operation(document, type).path("responses").path("200").path("schema");
    }

    /** Nothing is said of null, which stands for what is not there. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(entry -> {
                if (!entry.getValue().isNull()) {
                    copy.set(entry.getKey(), withoutNulls(entry.getValue()));
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(withoutNulls(item)));
            return copy;
        }
        return node;
    }
}
