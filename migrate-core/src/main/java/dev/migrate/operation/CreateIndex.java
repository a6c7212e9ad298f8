package dev.migrate.operation;

import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Creates an index on a table.
 *
 * @param table the table
 * @param index the index
 * @param concurrently whether rows can be written meanwhile, where the database knows that; it then runs outside of a
 *     transaction
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements Operation {

    /** Creates the index in the ordinary way. */
    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, false);
    }

    @Override
    public String changeName() {
        return "createIndex";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropIndex(table, index.name(), concurrently, index));
    }
}
