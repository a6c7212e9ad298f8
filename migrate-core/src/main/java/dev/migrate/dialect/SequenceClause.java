package dev.migrate.dialect;

import dev.migrate.model.Sequence;
import org.jspecify.annotations.Nullable;

/** Writes CREATE SEQUENCE with the attributes that were given. */
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

    private static String option(String words, @Nullable Long value) {
        return (value == null) ? "" : " " + words + " " + value;
    }
}
