package dev.migrate.operation;

import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops an index.
 *
 * @param table the table it is on
 * @param name the index's name, in the schema of its table
 * @param concurrently whether rows can be written meanwhile, where the database knows that; it then runs outside of a
 *     transaction
 * @param definition what is dropped, where it is known
 */
public record DropIndex(
        QualifiedName table,
        String name,
        boolean concurrently,
        @Nullable Index definition) implements Operation {

    /** Drops the index in the ordinary way. */
    public DropIndex(QualifiedName table, String name, @Nullable Index definition) {
        this(table, name, false, definition);
    }

    @Override
    public String changeName() {
        return "dropIndex";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new CreateIndex(table, definition, concurrently));
    }
}
