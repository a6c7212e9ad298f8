package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of the distinct values of a column, and a foreign key to it.
 *
 * @param existingTable the table that has the column
 * @param existingColumn the column
 * @param newTable the table of the values
 * @param newColumn the only column and primary key of the new table
 * @param newColumnType the new column's type
 * @param constraintName the foreign key's name, or {@code null} where the database chooses one
 */
public record AddLookupTable(
        QualifiedName existingTable,
        String existingColumn,
        QualifiedName newTable,
        String newColumn,
        DataType newColumnType,
        @Nullable String constraintName)
        implements Operation {

    @Override
    public String changeName() {
        return "addLookupTable";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropTable(newTable, true, false, null));
    }
}
