package dev.migrate.dialect;

import dev.migrate.model.DataType;
import dev.migrate.model.Sequence;
import org.jspecify.annotations.Nullable;

/** A sequence with {@code null} for everything that the database would choose by itself, as catalogue readers give it. */
final class SequenceForm {

    private SequenceForm() {}

    static Sequence of(Sequence sequence, long defaultCacheSize) {
        String type = type(sequence.type());
        long increment = or(sequence.incrementBy(), 1);
        boolean ascending = increment > 0;
        long smallest = ascending ? 1 : least(type);
        long largest = ascending ? greatest(type) : -1;
        long min = or(sequence.minValue(), smallest);
        long max = or(sequence.maxValue(), largest);
        return new SequenceDraft(
                        sequence.name(),
                        type,
                        or(sequence.startValue(), ascending ? min : max),
                        increment,
                        min,
                        max,
                        or(sequence.cacheSize(), defaultCacheSize),
                        sequence.cycle())
                .toSequence(defaultCacheSize);
    }

    private static String type(@Nullable DataType type) {
        if (type == null) {
            return "bigint";
        }
        String portable = TypeMapper.portableName(type);
        return (portable != null)
                ? portable
                : switch (type.key()) {
                    case "int2" -> "smallint";
                    case "int4" -> "integer";
                    case "int8" -> "bigint";
                    default -> type.toString();
                };
    }

    private static long least(String type) {
        return switch (type) {
            case "smallint" -> Short.MIN_VALUE;
            case "integer" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    private static long or(@Nullable Long value, long otherwise) {
        return (value == null) ? otherwise : value;
    }
}
