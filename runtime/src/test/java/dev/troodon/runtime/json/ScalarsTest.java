package dev.troodon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.http.RefusedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single values are read in the form in which they are written, and sealed types without a list of subtypes. */
class ScalarsTest {
    public enum Level {
        LOW,
        HIGH
    }

    public record Formatted(
            @JsonFormat(shape = JsonFormat.Shape.STRING) int whole,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal exact,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Boolean flag,
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<Long> many,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean counted,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Level level) {}

    public record Plain(int whole, boolean flag, double fraction, Level level) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    public sealed interface Animal {}

    @JsonTypeName("cat")
    public record Cat(int lives) implements Animal {}

    private static final Codec CODEC = Codec.of("AS_DECLARED", "ISO_8601", true);

    @Test
    void whatIsWrittenInAnotherFormIsReadInThatForm() {
        Formatted value = new Formatted(5, new BigDecimal("1.50"), true, List.of(7L), true, Level.HIGH);
        JsonType<Formatted> type = JsonType.of(Formatted.class);

        byte[] json = CODEC.writer(type).bytes(value);

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"whole\":\"5\",\"exact\":\"1.50\",\"flag\":\"true\",\"many\":[\"7\"],\"counted\":1,\"level\":1}");
        assertThat(CODEC.bodyReader(type).read(json)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"whole\": 5}",
                "{\"whole\": \"five\"}",
                "{\"whole\": \"1.5\"}",
                "{\"flag\": \"yes\"}",
                "{\"counted\": true}",
                "{\"level\": 2}",
                "{\"level\": -1}",
                "{\"level\": \"HIGH\"}",
            })
    void noOtherFormIsRead(String json) {
        assertRefused(Formatted.class, json);
    }

    @Test
    void aPrimitiveMayBeLeftOut() {
        assertThat(read(Plain.class, "{}")).isEqualTo(new Plain(0, false, 0, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"whole\": null}", "{\"flag\": null}", "{\"level\": 0}", "{\"whole\": \"5\"}"})
    void nullAndOtherTypesAreStillRefused(String json) {
        assertRefused(Plain.class, json);
    }

    @Test
    void whatASealedTypePermitsIsReadByItsName() {
        Codec codec = Codec.of(
                ConnectorDefinition.of("zoo.Zoo", "1", "/zoo", Cat.class).subtypes(Cat.class));
        JsonType<Animal> type = JsonType.of(Animal.class);

        byte[] json = codec.writer(type).bytes(new Cat(9));

        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"kind\":\"cat\",\"lives\":9}");
        assertThat(codec.bodyReader(type).read(json)).isEqualTo(new Cat(9));
    }

    private static Object read(Class<?> type, String json) {
        return CODEC.bodyReader(JsonType.of(type)).read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Class<?> type, String json) {
        assertThatThrownBy(() -> read(type, json)).isInstanceOf(RefusedException.class);
    }
}
