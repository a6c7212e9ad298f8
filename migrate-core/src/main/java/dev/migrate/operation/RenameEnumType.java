package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a type with listed values another name in the same schema; columns of the type follow.
 *
 * @param type the old name
 * @param newName the new name, without a schema
 */
public record RenameEnumType(QualifiedName type, String newName) implements Operation {

    @Override
    public String changeName() {
        return "renameEnumType";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameEnumType(type.withName(newName), type.name()));
    }
}
