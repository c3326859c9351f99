package dev.troodon.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.runtime.generated.JsonType;
import dev.troodon.runtime.http.RefusedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of our own mapper. */
class CodecTest {
    public record Everything(
            String text,
            int whole,
            BigDecimal amount,
            Instant moment,
            LocalDate day,
            UUID id,
            Optional<String> maybe,
            List<Map<String, Long>> nested) {}

    public record Moment(Instant takenAt, LocalDate day) {}

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void whatIsWrittenIsReadBackTheSame(long seed) {
        Random random = new Random(seed);
        Codec codec = Codec.of("AS_DECLARED", "ISO_8601", true);
        JsonType<Everything> type = JsonType.of(Everything.class);
        for (int i = 0; i < 50; i++) {
            Everything value = everything(random);
            byte[] json = codec.writer(type).bytes(value);
            assertThat(codec.bodyReader(type).read(json)).as("seed %s", seed).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "1E+9999", "-1e99999", "1.50", "100", "12345678901234567890.123456789"})
    void aTreeIsWrittenNoLargerThanItCameAndMeansTheSame(String number) {
        Trees trees = Codec.of("AS_DECLARED", "ISO_8601", false).trees();
        JsonNode came = trees.read(("[" + number + "]").getBytes(StandardCharsets.UTF_8));

        byte[] written = trees.write(came);

        assertThat(written.length).isLessThanOrEqualTo(number.length() + 3);
        assertThat(trees.read(written)).isEqualTo(came);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a\" \"whole\":1}", "{\"nested\":[{\"a\":1}", "{\"nested\":[{\"a\":01}]}"})
    void whatIsNotJsonIsCalledSoHoweverDeepTheMistake(String json) {
        BodyReader reader = Codec.of("AS_DECLARED", "ISO_8601", false).bodyReader(JsonType.of(Everything.class));

        assertThatThrownBy(() -> reader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo("InvalidJson"))
                .hasMessageContaining("line 1");
    }

    @Test
    void aNumberThatDoesNotFitIsNamed() {
        Codec codec = Codec.of("AS_DECLARED", "ISO_8601", false);

        assertThatThrownBy(() -> codec.bodyReader(JsonType.of(Everything.class))
                        .read("{\"whole\":99999999999}".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The body's value at '/whole' must be a whole number.");
        assertThatThrownBy(() -> codec.bodyReader(JsonType.of(Integer.class))
                        .read("99999999999".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The body must be a whole number.");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void brokenJsonIsRefusedAndNeverAnythingElse(long seed) {
        Random random = new Random(seed);
        Codec codec = Codec.of("AS_DECLARED", "ISO_8601", false);
        BodyReader reader = codec.bodyReader(JsonType.of(Everything.class), List.of("text", "nested/*/*"));
        for (int i = 0; i < 300; i++) {
            byte[] json = codec.writer(JsonType.of(Everything.class)).bytes(everything(random));
            json[random.nextInt(json.length)] = (byte) random.nextInt(128);
            try {
                reader.read(json);
            } catch (RefusedException refused) {
                assertThat(refused.status()).as("seed %s", seed).isEqualTo(400);
                assertThat(refused).hasMessageNotContaining("java.");
            }
        }
    }

    @Test
    void spellsNamesAndDatesAsTheConnectorSays() {
        Codec codec = Codec.of("SNAKE_CASE", "EPOCH_MILLIS", false);
        Moment moment = new Moment(Instant.ofEpochMilli(1234567890123L), LocalDate.of(2026, 1, 31));
        byte[] json = codec.writer(JsonType.of(Moment.class)).bytes(moment);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"taken_at\":1234567890123,\"day\":\"2026-01-31\"}");
        assertThat(codec.bodyReader(JsonType.of(Moment.class)).read(json)).isEqualTo(moment);
        assertThat(codec.textReader(JsonType.of(Instant.class)).read(List.of("1234567890123"), "query parameter 'at'"))
                .isEqualTo(moment.takenAt());
    }

    @Test
    void refusesUnknownPropertiesWhereAsked() {
        byte[] json = "{\"day\":\"2026-01-31\",\"more\":1}".getBytes(StandardCharsets.UTF_8);
        JsonType<Moment> type = JsonType.of(Moment.class);
        assertThat(Codec.of("AS_DECLARED", "ISO_8601", false).bodyReader(type).read(json))
                .isNotNull();
        assertThatThrownBy(() -> Codec.of("AS_DECLARED", "ISO_8601", true)
                        .bodyReader(type)
                        .read(json))
                .hasMessageContaining("'/more'");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        byte[] json = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        BodyReader reader = Codec.of("AS_DECLARED", "ISO_8601", false).bodyReader(JsonType.of(Object.class));
        assertThatThrownBy(() -> reader.read(json)).hasMessageContaining("nested too deeply");
    }

    private static Everything everything(Random random) {
        List<Map<String, Long>> nested = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            nested.add(Map.of("k" + random.nextInt(), random.nextLong()));
        }
        return new Everything(
                text(random),
                random.nextInt(),
                BigDecimal.valueOf(random.nextLong(), random.nextInt(20)),
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                LocalDate.ofEpochDay(random.nextInt(100_000)),
                new UUID(random.nextLong(), random.nextLong()),
                random.nextBoolean() ? Optional.empty() : Optional.of(text(random)),
                nested);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(20), 1, 0xD7FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
