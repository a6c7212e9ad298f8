package dev.migrate.dialect;

import dev.migrate.model.Sequence;
import dev.migrate.operation.AlterSequence;
import org.jspecify.annotations.Nullable;

/** Writes CREATE SEQUENCE and ALTER SEQUENCE with the attributes that were given. */
final class SequenceClause {

    private final ChangeWriter out;

    SequenceClause(ChangeWriter out) {
        this.out = out;
    }

    String render(Sequence sequence) {
        return "create sequence " + out.name(sequence.name())
                + ((sequence.type() == null) ? "" : " as " + out.type(sequence.type()))
                + option("start with", sequence.startValue())
                + option("increment by", sequence.incrementBy())
                + option("minvalue", sequence.minValue())
                + option("maxvalue", sequence.maxValue())
                + option("cache", sequence.cacheSize())
                + (sequence.cycle() ? " cycle" : "");
    }

    /** Returns the statement that changes what is given; {@code restart with} moves the next number at once. */
    String render(AlterSequence operation, String noCycle) {
        Boolean cycle = operation.cycle();
        return "alter sequence " + out.name(operation.sequence())
                + ((operation.type() == null) ? "" : " as " + out.type(operation.type()))
                + option("restart with", operation.startValue())
                + option("increment by", operation.incrementBy())
                + option("minvalue", operation.minValue())
                + option("maxvalue", operation.maxValue())
                + option("cache", operation.cacheSize())
                + ((cycle == null) ? "" : cycle ? " cycle" : " " + noCycle);
    }

    private static String option(String words, @Nullable Long value) {
        return (value == null) ? "" : " " + words + " " + value;
    }
}
