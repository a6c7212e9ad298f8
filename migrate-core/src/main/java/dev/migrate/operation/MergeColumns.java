package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Puts the texts of two columns into a new one and drops the two.
 *
 * @param table the table
 * @param firstColumn whose text comes first
 * @param joinString what stands between the two, possibly nothing
 * @param secondColumn whose text comes last
 * @param finalColumn the new column
 * @param finalType the new column's type
 */
public record MergeColumns(
        QualifiedName table,
        String firstColumn,
        String joinString,
        String secondColumn,
        String finalColumn,
        DataType finalType)
        implements Operation {

    @Override
    public String changeName() {
        return "mergeColumns";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
