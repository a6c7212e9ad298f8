package dev.migrate;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AlterSequence;
import org.jspecify.annotations.Nullable;

/** The attributes of a sequence while a Java migration describes them; what isn't mentioned is left to the database. */
public final class SequenceDefinition {

    private @Nullable DataType type;
    private @Nullable Long startValue;
    private @Nullable Long incrementBy;
    private @Nullable Long minValue;
    private @Nullable Long maxValue;
    private @Nullable Long cacheSize;
    private @Nullable Boolean cycle;

    SequenceDefinition() {}

    /** Sets the type of the numbers. */
    public SequenceDefinition type(String newType) {
        type = DataType.parse(newType);
        return this;
    }

    /** Sets the first number, or the next one of a sequence that exists. */
    public SequenceDefinition startWith(long number) {
        startValue = number;
        return this;
    }

    /** Sets the distance of two numbers. */
    public SequenceDefinition incrementBy(long distance) {
        incrementBy = distance;
        return this;
    }

    /** Sets the smallest number. */
    public SequenceDefinition minValue(long number) {
        minValue = number;
        return this;
    }

    /** Sets the largest number. */
    public SequenceDefinition maxValue(long number) {
        maxValue = number;
        return this;
    }

    /** Sets how many numbers a session takes at once. */
    public SequenceDefinition cache(long size) {
        cacheSize = size;
        return this;
    }

    /** Says whether it starts again at the end. */
    public SequenceDefinition cycle(boolean startsAgain) {
        cycle = startsAgain;
        return this;
    }

    Sequence create(QualifiedName name) {
        return new Sequence(
                name, type, startValue, incrementBy, minValue, maxValue, cacheSize, Boolean.TRUE.equals(cycle));
    }

    AlterSequence alter(QualifiedName name) {
        return new AlterSequence(name, type, startValue, incrementBy, minValue, maxValue, cacheSize, cycle, null);
    }
}
