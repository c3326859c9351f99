package dev.troodon.runtime.polling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.Poll;
import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.generated.JsonType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Properties of paging: every item once, in order, and the same again for the same cursor. */
class PageTest {
    private record Item(Instant at, String id) {}

    private final CursorTokens tokens =
            new CursorTokens(JsonType.of(Instant.class), Optional.of(Bytes.of(new byte[32])));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyItemComesExactlyOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            // Few instants for many items: most pages end amid items of one instant.
            items.add(new Item(Instant.ofEpochSecond(random.nextInt(8), random.nextInt(2)), "id" + i));
        }
        List<Item> seen = new ArrayList<>();
        Position place = Position.BEGINNING;
        boolean more = true;
        while (more) {
            int size = 1 + random.nextInt(7);
            Page<Item> page = cut(items, place, size);
            assertThat(cut(items, place, size)).as("seed %s: replay", seed).isEqualTo(page);
            seen.addAll(page.items());
            place = tokens.read(tokens.write(page.next(), Optional.empty(), "scope"), "scope");
            assertThat(place).as("seed %s: token", seed).isEqualTo(page.next());
            more = page.more();
            Collections.shuffle(items, random);
        }
        List<Item> expected = new ArrayList<>(items);
        expected.sort(Comparator.comparing(Item::at).thenComparing(Item::id));
        assertThat(seen).as("seed %s", seed).isEqualTo(expected);
    }

    @Test
    void aNamedBaselineLiesBehindAndThePresentMomentDoesNot() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        List<Item> items = List.of(new Item(now, "a"));
        assertThat(cut(items, Position.after(now), 5).items()).isEmpty();
        assertThat(cut(items, Position.from(now), 5).items()).hasSize(1);
    }

    @Test
    void theBaselineIsTheGreatestOfWhatWasFound() {
        Instant early = Instant.EPOCH;
        Poll<Item> poll = poll(List.of(new Item(early, "b"), new Item(early, "c"), new Item(early, "a")));
        assertThat(Page.baseline(poll)).isEqualTo(Position.behind(early, "c"));
        assertThat(Page.baseline(Poll.nothing())).isEqualTo(Position.BEGINNING);
        assertThat(Page.baseline(Poll.baseline(early))).isEqualTo(Position.after(early));
    }

    @Test
    void aServiceThatReturnsItsLimitMayHaveMore() {
        List<Item> items = List.of(new Item(Instant.EPOCH, "a"), new Item(Instant.EPOCH, "b"));
        assertThat(Page.cut(poll(items), Position.BEGINNING, 2, 2, value -> true)
                        .more())
                .isTrue();
        assertThat(Page.cut(poll(items), Position.BEGINNING, 2, 3, value -> true)
                        .more())
                .isFalse();
    }

    @Test
    void itemsThatHaveNotSettledAreHeldBack() {
        Instant now = Instant.parse("2026-01-01T00:00:10Z");
        Duration lag = Duration.ofSeconds(5);
        List<Item> items = List.of(new Item(now.minusSeconds(5), "old"), new Item(now.minusSeconds(4), "new"));
        Page<Item> page = Page.cut(poll(items), Position.BEGINNING, 9, 9, value -> Moments.settled(value, now, lag));
        assertThat(page.items()).extracting(Item::id).containsExactly("old");
    }

    private static Page<Item> cut(List<Item> items, Position from, int size) {
        return Page.cut(poll(items), from, size, Integer.MAX_VALUE, value -> true);
    }

    private static Poll<Item> poll(List<Item> items) {
        return Poll.of(items, Item::at, Item::id);
    }
}
