package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets the comment of a table, or takes it away.
 *
 * @param table the table
 * @param remarks the new comment, or {@code null} for none
 * @param existing the comment before, where it is known
 */
public record SetTableRemarks(
        QualifiedName table,
        @Nullable String remarks,
        @Nullable RemarksChange existing) implements Operation {

    @Override
    public String changeName() {
        return "setTableRemarks";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (existing == null)
                ? Optional.empty()
                : Optional.of(new SetTableRemarks(table, existing.remarks(), new RemarksChange(remarks)));
    }
}
