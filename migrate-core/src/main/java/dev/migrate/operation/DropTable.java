package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a table with everything that belongs to it.
 *
 * @param table the table
 * @param cascadeConstraints whether foreign keys that point here go too
 * @param ifExists whether a missing table is no error
 * @param definition what is dropped, where it is known
 */
public record DropTable(
        QualifiedName table,
        boolean cascadeConstraints,
        boolean ifExists,
        @Nullable Table definition) implements Operation {

    @Override
    public String changeName() {
        return "dropTable";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new CreateTable(definition, false));
    }
}
