package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.TypeMapper;
import dev.migrate.model.DataType;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AlterSequence;
import org.jspecify.annotations.Nullable;

/** Writes CREATE SEQUENCE; the numbers of Oracle's sequences have no type, so that a type becomes a limit. */
final class OracleSequence {

    private final ChangeWriter out;
    private final Sequence sequence;

    OracleSequence(ChangeWriter out, Sequence sequence) {
        this.out = out;
        this.sequence = sequence;
    }

    String create() {
        Long increment = sequence.incrementBy();
        boolean ascending = increment == null || increment >= 0;
        Long limit = limit(sequence.type(), ascending);
        Long minimum = (sequence.minValue() == null && !ascending) ? limit : sequence.minValue();
        Long maximum = (sequence.maxValue() == null && ascending) ? limit : sequence.maxValue();
        Long cache = sequence.cacheSize();
        return "create sequence " + out.name(sequence.name())
                + option("start with", sequence.startValue())
                + option("increment by", increment)
                + option("minvalue", minimum)
                + option("maxvalue", maximum)
                + ((cache != null && cache <= 1) ? " nocache" : option("cache", cache))
                + (sequence.cycle() ? " cycle" : "");
    }

    /** Returns ALTER SEQUENCE with the attributes that were given. */
    static String alter(ChangeWriter out, AlterSequence operation) {
        if (operation.type() != null) {
            throw out.refuse(
                    "The sequence '" + operation.sequence() + "' can't get another type, since Oracle's have none.",
                    "Give 'minValue' and 'maxValue' instead.");
        }
        Long cache = operation.cacheSize();
        Boolean cycle = operation.cycle();
        return "alter sequence " + out.name(operation.sequence())
                + option("restart start with", operation.startValue())
                + option("increment by", operation.incrementBy())
                + option("minvalue", operation.minValue())
                + option("maxvalue", operation.maxValue())
                + ((cache != null && cache <= 1) ? " nocache" : option("cache", cache))
                + ((cycle == null) ? "" : cycle ? " cycle" : " nocycle");
    }

    private @Nullable Long limit(@Nullable DataType type, boolean ascending) {
        String portable = (type == null) ? "bigint" : TypeMapper.portableName(type);
        if ("smallint".equals(portable)) {
            return (long) (ascending ? Short.MAX_VALUE : Short.MIN_VALUE);
        }
        if ("integer".equals(portable)) {
            return (long) (ascending ? Integer.MAX_VALUE : Integer.MIN_VALUE);
        }
        if ("bigint".equals(portable)) {
            return null;
        }
        throw out.refuse(
                "The sequence '" + sequence.name() + "' has the type '" + type + "', and Oracle's have none.",
                "Use 'smallint', 'integer' or 'bigint', or give 'minValue' and 'maxValue' instead.");
    }

    private static String option(String words, @Nullable Long value) {
        return (value == null) ? "" : " " + words + " " + value;
    }
}
