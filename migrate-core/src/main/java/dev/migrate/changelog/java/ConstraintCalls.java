package dev.migrate.changelog.java;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.RenameIndex;
import java.util.List;

/** Writes the operations on the constraints and indexes of tables that exist. */
abstract class ConstraintCalls extends SchemaObjectCalls {

    private final KeyCalls keys;

    ConstraintCalls(Literals literals) {
        super(literals);
        this.keys = new KeyCalls(literals);
    }

    @Override
    public Chain visit(AddPrimaryKey operation) {
        PrimaryKey key = operation.primaryKey();
        return constraint(
                operation.table(),
                "createPrimaryKey",
                name(key.name()),
                literals().names(key.columns()));
    }

    @Override
    public Chain visit(DropPrimaryKey operation) {
        return (operation.name() == null)
                ? table(operation.table(), "dropPrimaryKey")
                : constraint(operation.table(), "dropPrimaryKey", name(operation.name()), List.of());
    }

    @Override
    public Chain visit(AddUniqueConstraint operation) {
        if (operation.constraint().nullsNotDistinct()) {
            return on(operation.table())
                    .call(
                            "createUniqueConstraint",
                            List.of(
                                    name(operation.table().name()),
                                    literals().nullsNotDistinct(operation.constraint())));
        }
        return constraint(
                operation.table(),
                "createUniqueConstraint",
                name(operation.constraint().name()),
                columns(operation.table()).uniqueArguments(operation.constraint(), List.of()));
    }

    @Override
    public Chain visit(DropUniqueConstraint operation) {
        return constraint(operation.table(), "dropUniqueConstraint", name(operation.name()), List.of());
    }

    @Override
    public Chain visit(AddForeignKeyConstraint operation) {
        ForeignKey key = operation.foreignKey();
        List<Code> arguments = List.of(
                name(key.name()),
                name(operation.table().name()),
                name(key.referencedTable().name()),
                literals().listOf(key.columns()),
                literals().listOf(key.referencedColumns()));
        Chain details = keys.foreignKey(key, operation.table().schema());
        return withOptions(on(operation.table()), "createForeignKey", arguments, details);
    }

    @Override
    public Chain visit(DropForeignKeyConstraint operation) {
        return constraint(operation.table(), "dropForeignKey", name(operation.name()), List.of());
    }

    @Override
    public Chain visit(DropAllForeignKeyConstraints operation) {
        return table(operation.table(), "dropAllForeignKeys");
    }

    @Override
    public Chain visit(AddCheckConstraint operation) {
        return constraint(
                operation.table(),
                "createCheckConstraint",
                name(operation.constraint().name()),
                List.of(prose(operation.constraint().expression())));
    }

    @Override
    public Chain visit(DropCheckConstraint operation) {
        return constraint(operation.table(), "dropCheckConstraint", name(operation.name()), List.of());
    }

    @Override
    public Chain visit(CreateIndex operation) {
        List<Code> head =
                List.of(name(operation.index().name()), name(operation.table().name()));
        return on(operation.table())
                .call(
                        operation.concurrently() ? "createIndexConcurrently" : "createIndex",
                        keys.indexArguments(operation.index(), head));
    }

    @Override
    public Chain visit(DropIndex operation) {
        return constraint(
                operation.table(),
                operation.concurrently() ? "dropIndexConcurrently" : "dropIndex",
                name(operation.name()),
                List.of());
    }

    @Override
    public Chain visit(RenameIndex operation) {
        return constraint(operation.table(), "renameIndex", name(operation.name()), List.of(name(operation.newName())));
    }

    final KeyCalls keys() {
        return keys;
    }

    final ColumnCalls columns(QualifiedName table) {
        return new ColumnCalls(literals(), table.schema());
    }
}
