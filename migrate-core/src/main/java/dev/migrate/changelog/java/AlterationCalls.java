package dev.migrate.changelog.java;

import dev.migrate.model.Column;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.RemarksChange;
import org.jspecify.annotations.Nullable;

/** Writes what {@code alterColumn} changes; the column before is part of it, because nothing else knows the way back. */
final class AlterationCalls {

    private final Literals literals;
    private final ColumnCalls columns;

    AlterationCalls(Literals literals, ColumnCalls columns) {
        this.literals = literals;
        this.columns = columns;
    }

    Chain describe(AlterColumn operation) {
        Chain chain = Chain.on("column");
        if (operation.newType() != null) {
            chain = chain.call("type", literals.type(operation.newType()));
        }
        if (operation.newNullable() != null) {
            chain = chain.call("nullable", literals.flag(operation.newNullable()));
        }
        DefaultChange newDefault = operation.newDefault();
        if (newDefault != null) {
            chain = (newDefault.value() == null)
                    ? chain.call("dropDefault")
                    : chain.call("defaultValue", literals.value(newDefault.value()));
        }
        RemarksChange newRemarks = operation.newRemarks();
        if (newRemarks != null) {
            chain = chain.call("remarks", literals.prose(newRemarks.remarks()));
        }
        chain = chain.callIf(operation.newName() != null, "name", literals.name(operation.newName()));
        Column existing = operation.existing();
        return (existing == null) ? chain : existing(chain, existing, operation.newNullable());
    }

    private Chain existing(Chain chain, Column existing, @Nullable Boolean newNullable) {
        boolean assumed = newNullable == null || !newNullable;
        Chain before = columns.identity(
                Chain.on("before")
                        .callIf(assumed != existing.nullable(), "nullable", literals.flag(existing.nullable())),
                existing.identity());
        if (existing.defaultValue() != null) {
            before = before.call("defaultValue", literals.value(existing.defaultValue()));
        }
        before = before.callIf(existing.remarks() != null, "remarks", literals.prose(existing.remarks()));
        Code type = literals.type(existing.type());
        return before.isEmpty() ? chain.call("existing", type) : chain.call("existing", type, before.asLambda());
    }
}
