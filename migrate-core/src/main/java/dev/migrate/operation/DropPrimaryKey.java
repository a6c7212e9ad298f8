package dev.migrate.operation;

import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table's primary key away.
 *
 * @param table the table
 * @param name the constraint's name, or {@code null} for the one that the table has
 * @param definition what is dropped, where it is known
 */
public record DropPrimaryKey(
        QualifiedName table,
        @Nullable String name,
        @Nullable PrimaryKey definition) implements Operation {

    @Override
    public String changeName() {
        return "dropPrimaryKey";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new AddPrimaryKey(table, definition));
    }
}
