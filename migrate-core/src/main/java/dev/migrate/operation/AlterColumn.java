package dev.migrate.operation;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes any mix of a column's type, nullability, default, comment and name in one step; what is {@code null} stays.
 *
 * <p>The name changes last, so every other part speaks of the old name.
 *
 * @param table the table
 * @param column the column's name before
 * @param newName the new name
 * @param newType the new type
 * @param newNullable whether nulls are allowed from now on
 * @param newDefault the new default or its absence
 * @param newRemarks the new comment or its absence
 * @param existing the column before, where it is known
 */
public record AlterColumn(
        QualifiedName table,
        String column,
        @Nullable String newName,
        @Nullable DataType newType,
        @Nullable Boolean newNullable,
        @Nullable DefaultChange newDefault,
        @Nullable RemarksChange newRemarks,
        @Nullable Column existing)
        implements Operation {

    @Override
    public String changeName() {
        return "alterColumn";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the way back: a mere rename or change of nullability needs nothing, the rest needs the column before. */
    @Override
    public Optional<Operation> inverse() {
        if (existing == null && (newType != null || newDefault != null || newRemarks != null)) {
            return Optional.empty();
        }
        String nameNow = (newName == null) ? column : newName;
        return Optional.of(new AlterColumn(
                table,
                nameNow,
                (newName == null) ? null : column,
                (newType == null || existing == null) ? null : existing.type(),
                (newNullable == null) ? null : Boolean.valueOf(wasNullable(newNullable)),
                (newDefault == null || existing == null) ? null : new DefaultChange(existing.defaultValue()),
                (newRemarks == null || existing == null) ? null : new RemarksChange(existing.remarks()),
                (existing == null) ? null : columnNow(existing)));
    }

    private boolean wasNullable(boolean nullableNow) {
        return (existing == null) ? !nullableNow : existing.nullable();
    }

    private Column columnNow(Column before) {
        Column now = (newName == null) ? before : before.withName(newName);
        now = (newType == null) ? now : now.withType(newType);
        now = (newNullable == null) ? now : now.withNullable(newNullable);
        now = (newDefault == null) ? now : now.withDefault(newDefault.value());
        return (newRemarks == null) ? now : now.withRemarks(newRemarks.remarks());
    }
}
