package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a value of a type with listed values another text; rows that have it show the new one.
 *
 * @param type the type's name
 * @param oldValue the value
 * @param newValue its new text
 */
public record RenameEnumValue(QualifiedName type, String oldValue, String newValue) implements Operation {

    @Override
    public String changeName() {
        return "renameEnumValue";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameEnumValue(type, newValue, oldValue));
    }
}
