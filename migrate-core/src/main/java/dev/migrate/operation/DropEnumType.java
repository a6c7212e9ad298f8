package dev.migrate.operation;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a type with listed values, which no column may have any more.
 *
 * @param type the type's name
 * @param ifExists whether a missing type is no error
 * @param definition what is dropped, where it is known
 */
public record DropEnumType(
        QualifiedName type, boolean ifExists, @Nullable EnumType definition) implements Operation {

    @Override
    public String changeName() {
        return "dropEnumType";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(definition).map(CreateEnumType::new);
    }
}
