package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a view.
 *
 * @param view the view
 * @param ifExists whether a missing view is no error
 * @param definition what is dropped, where it is known
 */
public record DropView(
        QualifiedName view, boolean ifExists, @Nullable CreateView definition) implements Operation {

    @Override
    public String changeName() {
        return "dropView";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(definition);
    }
}
