package dev.migrate.dialect;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A sequence with every attribute spelled out, as catalogues have it.
 *
 * @param name the name as a person writes it
 * @param type the type of its numbers, in lower case
 * @param startValue the first number
 * @param incrementBy the distance of two numbers
 * @param minValue the smallest number
 * @param maxValue the largest number
 * @param cacheSize how many numbers a session takes at once
 * @param cycle whether it starts again at the end
 */
public record SequenceDraft(
        QualifiedName name,
        String type,
        long startValue,
        long incrementBy,
        long minValue,
        long maxValue,
        long cacheSize,
        boolean cycle) {

    /** Returns the sequence, with {@code null} for what the database would have chosen by itself. */
    public Sequence toSequence(long defaultCacheSize) {
        boolean ascending = incrementBy > 0;
        return new Sequence(
                name,
                type.equals("bigint") ? null : DataType.parse(type),
                unless(ascending ? minValue : maxValue, startValue),
                unless(1, incrementBy),
                unless(ascending ? 1 : smallest(), minValue),
                unless(ascending ? largest() : -1, maxValue),
                unless(defaultCacheSize, cacheSize),
                cycle);
    }

    private long smallest() {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private long largest() {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static @Nullable Long unless(long defaultValue, long value) {
        return (value == defaultValue) ? null : value;
    }
}
