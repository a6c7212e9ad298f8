package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes any mix of the attributes of a sequence; what is {@code null} stays.
 *
 * @param sequence the sequence
 * @param type the new type of its numbers
 * @param startValue the number that comes next
 * @param incrementBy the new distance of two numbers
 * @param minValue the new smallest number
 * @param maxValue the new largest number
 * @param cacheSize how many numbers a session takes at once from now on
 * @param cycle whether it starts again at the end
 * @param existing the sequence before, where it is known
 */
public record AlterSequence(
        QualifiedName sequence,
        @Nullable DataType type,
        @Nullable Long startValue,
        @Nullable Long incrementBy,
        @Nullable Long minValue,
        @Nullable Long maxValue,
        @Nullable Long cacheSize,
        @Nullable Boolean cycle,
        @Nullable Sequence existing)
        implements Operation {

    @Override
    public String changeName() {
        return "alterSequence";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the way back, where every attribute before is known; the next number never is. */
    @Override
    public Optional<Operation> inverse() {
        if (existing == null || startValue != null || isLost()) {
            return Optional.empty();
        }
        return Optional.of(new AlterSequence(
                sequence,
                (type == null) ? null : existing.type(),
                null,
                (incrementBy == null) ? null : existing.incrementBy(),
                (minValue == null) ? null : existing.minValue(),
                (maxValue == null) ? null : existing.maxValue(),
                (cacheSize == null) ? null : existing.cacheSize(),
                (cycle == null) ? null : Boolean.valueOf(existing.cycle()),
                null));
    }

    /** An attribute that the database chose can't be asked for again. */
    private boolean isLost() {
        return existing != null
                && (lost(type, existing.type())
                        || lost(incrementBy, existing.incrementBy())
                        || lost(minValue, existing.minValue())
                        || lost(maxValue, existing.maxValue())
                        || lost(cacheSize, existing.cacheSize()));
    }

    private static boolean lost(@Nullable Object changed, @Nullable Object before) {
        return changed != null && before == null;
    }
}
