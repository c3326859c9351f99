package dev.troodon.processor.random;

import java.util.List;
import java.util.Random;

/** Random choices that come out alike for one seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        // Neighbouring seeds begin alike, so the first numbers are thrown away.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int count) {
        return below(count) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
