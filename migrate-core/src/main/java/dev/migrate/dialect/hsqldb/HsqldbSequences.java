package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.SequenceDraft;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The defaults of sequences: HSQLDB's are {@code integer} and 0, those of the model {@code bigint} and 1.
 *
 * <p>HSQLDB has no cache of numbers, so the size of one is left out; no number is lost or given twice by that.
 */
final class HsqldbSequences {

    private static final DataType BIGINT = DataType.parse("bigint");

    private HsqldbSequences() {}

    /** Returns the sequence with the defaults spelled out in which HSQLDB differs. */
    static Sequence inFull(Sequence sequence) {
        Long increment = sequence.incrementBy();
        boolean descending = increment != null && increment < 0;
        Long end = descending ? sequence.maxValue() : sequence.minValue();
        return new Sequence(
                sequence.name(),
                orElse(sequence.type(), BIGINT),
                orElse(sequence.startValue(), orElse(end, descending ? -1L : 1L)),
                increment,
                sequence.minValue(),
                sequence.maxValue(),
                null,
                sequence.cycle());
    }

    /** Reads a sequence whose ends are at the type's own where nobody gave them. */
    static Sequence read(
            QualifiedName name,
            String storedType,
            long start,
            long increment,
            long minimum,
            long maximum,
            boolean cycle) {
        String type = storedType.toLowerCase(Locale.ROOT);
        long smallest = smallest(type);
        long largest = -1 - smallest;
        boolean descending = increment < 0;
        return new SequenceDraft(
                        name,
                        type,
                        start,
                        increment,
                        (!descending && minimum == smallest) ? 1 : minimum,
                        (descending && maximum == largest) ? -1 : maximum,
                        1,
                        cycle)
                .toSequence(1);
    }

    private static long smallest(String type) {
        return switch (type) {
            case "tinyint" -> Byte.MIN_VALUE;
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return (value == null) ? other : value;
    }
}
