package dev.migrate.changelog.flyway;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A version of a script: numbers that are compared one after the other, where missing ones count as zero, so that {@code 1}
 * and {@code 1.0} are the same. Immutable.
 *
 * @param text as it was written, with dots between the numbers
 * @param numbers the numbers without zeros at the end
 */
public record Version(String text, List<BigInteger> numbers) implements Comparable<Version> {

    public Version {
        numbers = List.copyOf(numbers);
    }

    /** Reads digits with dots or underscores between them. */
    public static Version parse(String written) {
        String text = written.replace('_', '.');
        List<BigInteger> numbers = new ArrayList<>(
                Arrays.stream(text.split("\\.")).map(BigInteger::new).toList());
        while (numbers.size() > 1 && numbers.get(numbers.size() - 1).signum() == 0) {
            numbers.remove(numbers.size() - 1);
        }
        return new Version(text, numbers);
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int compared = number(i).compareTo(other.number(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private BigInteger number(int position) {
        return (position < numbers.size()) ? numbers.get(position) : BigInteger.ZERO;
    }
}
