package dev.migrate.autogenerate;

import java.util.List;
import java.util.Random;

/** A source of chance that gives the same again for the same seed. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 17);
        random.nextInt();
    }

    /** Returns {@code true} so many times out of a hundred. */
    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Returns a number from the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Returns so many different ones, or all if there are fewer, in a random order. */
    <T> List<T> some(List<T> choices, int count) {
        java.util.ArrayList<T> all = new java.util.ArrayList<>(choices);
        java.util.Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }
}
