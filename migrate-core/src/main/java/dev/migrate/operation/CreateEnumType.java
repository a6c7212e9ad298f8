package dev.migrate.operation;

import dev.migrate.model.EnumType;
import java.util.Optional;

/**
 * Creates a type whose values are listed.
 *
 * <p>A column names it as SQL does, in quotes where it has to be, because a type that isn't portable is passed through as
 * written: {@code mood}, {@code clinic.mood}, {@code "Mood of pets"}.
 *
 * @param type the type
 */
public record CreateEnumType(EnumType type) implements Operation {

    @Override
    public String changeName() {
        return "createEnumType";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropEnumType(type.name(), false, type));
    }
}
