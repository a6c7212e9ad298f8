package dev.migrate.dialect.mysql;

import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import dev.migrate.model.Sequence;
import org.jspecify.annotations.Nullable;

/** Turns a sequence's type into the range that it stands for, where a sequence has no type. */
final class SequenceRange {

    private SequenceRange() {}

    static Sequence untyped(Sequence sequence) {
        DataType type = sequence.type();
        String name = (type == null) ? "bigint" : String.valueOf(TypeMapper.portableName(type));
        Long smallest = null;
        Long largest = null;
        switch (name) {
            case "tinyint" -> {
                smallest = (long) Byte.MIN_VALUE;
                largest = (long) Byte.MAX_VALUE;
            }
            case "smallint" -> {
                smallest = (long) Short.MIN_VALUE;
                largest = (long) Short.MAX_VALUE;
            }
            case "integer" -> {
                smallest = (long) Integer.MIN_VALUE;
                largest = (long) Integer.MAX_VALUE;
            }
            default -> {}
        }
        boolean ascending = sequence.incrementBy() == null || sequence.incrementBy() > 0;
        return new Sequence(
                sequence.name(),
                null,
                sequence.startValue(),
                sequence.incrementBy(),
                given(sequence.minValue(), ascending ? null : smallest),
                given(sequence.maxValue(), ascending ? largest : null),
                sequence.cacheSize(),
                sequence.cycle());
    }

    private static @Nullable Long given(@Nullable Long value, @Nullable Long otherwise) {
        return (value == null) ? otherwise : value;
    }
}
