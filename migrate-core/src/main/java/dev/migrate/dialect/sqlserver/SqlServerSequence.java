package dev.migrate.dialect.sqlserver;

import dev.migrate.model.Sequence;
import org.jspecify.annotations.Nullable;

/** Fills in where sequences begin elsewhere; SQL Server's begin at the smallest number of their type. */
final class SqlServerSequence {

    private SqlServerSequence() {}

    static Sequence withPortableDefaults(Sequence sequence) {
        Long increment = sequence.incrementBy();
        boolean ascending = increment == null || increment >= 0;
        Long minimum = ascending ? orElse(sequence.minValue(), 1) : sequence.minValue();
        Long maximum = ascending ? sequence.maxValue() : orElse(sequence.maxValue(), -1);
        Long start = orElse(sequence.startValue(), ascending ? orElse(minimum, 1) : orElse(maximum, -1));
        return new Sequence(
                sequence.name(),
                sequence.type(),
                start,
                increment,
                minimum,
                maximum,
                sequence.cacheSize(),
                sequence.cycle());
    }

    private static Long orElse(@Nullable Long number, long other) {
        return (number == null) ? Long.valueOf(other) : number;
    }
}
