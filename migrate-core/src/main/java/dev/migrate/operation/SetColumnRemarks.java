package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets the comment of a column, or takes it away.
 *
 * @param table the table
 * @param column the column
 * @param remarks the new comment, or {@code null} for none
 * @param columnType the column's type, which some databases want to be told
 * @param existing the comment before, where it is known
 */
public record SetColumnRemarks(
        QualifiedName table,
        String column,
        @Nullable String remarks,
        @Nullable DataType columnType,
        @Nullable RemarksChange existing)
        implements Operation {

    @Override
    public String changeName() {
        return "setColumnRemarks";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (existing == null)
                ? Optional.empty()
                : Optional.of(new SetColumnRemarks(
                        table, column, existing.remarks(), columnType, new RemarksChange(remarks)));
    }
}
