package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * A generator of numbers; every attribute that is {@code null} has the database's default.
 *
 * @param name the sequence's name
 * @param type the type of its numbers
 * @param startValue the first number
 * @param incrementBy the distance of two numbers
 * @param minValue the smallest number
 * @param maxValue the largest number
 * @param cacheSize how many numbers a session takes at once
 * @param cycle whether it starts again at the end
 */
public record Sequence(
        QualifiedName name,
        @Nullable DataType type,
        @Nullable Long startValue,
        @Nullable Long incrementBy,
        @Nullable Long minValue,
        @Nullable Long maxValue,
        @Nullable Long cacheSize,
        boolean cycle) {

    /** Returns a sequence with the database's defaults. */
    public static Sequence of(QualifiedName name) {
        return new Sequence(name, null, null, null, null, null, null, false);
    }

    /** Returns the same sequence under another name. */
    public Sequence withName(QualifiedName newName) {
        return new Sequence(newName, type, startValue, incrementBy, minValue, maxValue, cacheSize, cycle);
    }
}
