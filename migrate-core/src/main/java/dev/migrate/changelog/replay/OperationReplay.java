package dev.migrate.changelog.replay;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetTableRemarks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each operation does to a replayed schema; an object is forgotten when an operation on it can't be followed, for
 * example because it names a part that isn't there.
 */
final class OperationReplay extends ColumnReplay {

    OperationReplay(ReplayedSchema schema) {
        super(schema);
    }

    /** What a table is that may have been there before isn't known. */
    @Override
    public ReplayedSchema visit(CreateTable operation) {
        QualifiedName name = operation.table().name();
        if (!operation.ifNotExists()) {
            schema.put(operation.table());
        } else if (schema.table(name).isEmpty()) {
            schema.forget(name);
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropTable operation) {
        QualifiedName dropped = operation.table();
        if (schema.table(dropped).isEmpty()) {
            schema.forgetWithReferences(dropped);
            return schema;
        }
        schema.remove(dropped);
        dropTriggersOn(dropped);
        if (operation.cascadeConstraints()) {
            schema.tables().forEach((table) -> References.to(dropped, table).forEach(table::remove));
            schema.forgetTexts((text) -> Mentions.of(dropped.name(), text));
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameTable operation) {
        QualifiedName newName = operation.table().withName(operation.newName());
        if (schema.table(operation.table()).isEmpty()) {
            schema.forgetWithReferences(operation.table());
            schema.doubt(newName);
        }
        schema.rename(operation.table(), newName);
        schema.forgetTexts((text) -> Mentions.of(operation.table().name(), text));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddPrimaryKey operation) {
        return add(operation.table(), operation.primaryKey());
    }

    @Override
    public ReplayedSchema visit(DropPrimaryKey operation) {
        return remove(operation.table(), PrimaryKey.class, null);
    }

    @Override
    public ReplayedSchema visit(AddUniqueConstraint operation) {
        return add(operation.table(), operation.constraint());
    }

    @Override
    public ReplayedSchema visit(DropUniqueConstraint operation) {
        return remove(operation.table(), UniqueConstraint.class, operation.name());
    }

    @Override
    public ReplayedSchema visit(AddForeignKeyConstraint operation) {
        return add(operation.table(), operation.foreignKey());
    }

    @Override
    public ReplayedSchema visit(DropForeignKeyConstraint operation) {
        return remove(operation.table(), ForeignKey.class, operation.name());
    }

    @Override
    public ReplayedSchema visit(CreateIndex operation) {
        in(operation.table(), (table) -> {
            table.add(operation.index());
            return true;
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropIndex operation) {
        in(operation.table(), (table) -> table.removeIndex(operation.name()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(CreateSequence operation) {
        schema.put(operation.sequence());
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropSequence operation) {
        if (schema.sequence(operation.sequence()) == null) {
            schema.forget(operation.sequence());
        }
        schema.removeSequence(operation.sequence());
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddCheckConstraint operation) {
        return add(operation.table(), operation.constraint());
    }

    @Override
    public ReplayedSchema visit(DropCheckConstraint operation) {
        return remove(operation.table(), CheckConstraint.class, operation.name());
    }

    @Override
    public ReplayedSchema visit(DropAllForeignKeyConstraints operation) {
        in(operation.table(), (table) -> {
            table.constraints(ForeignKey.class).toList().forEach(table::remove);
            return true;
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(SetTableRemarks operation) {
        in(operation.table(), (table) -> {
            table.setRemarks(operation.remarks());
            return true;
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameIndex operation) {
        in(operation.table(), (table) -> {
            boolean known = table.index(operation.name()).isPresent();
            table.renameIndex(operation.name(), operation.newName());
            return known;
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameSequence operation) {
        if (schema.sequence(operation.sequence()) == null) {
            schema.forget(operation.sequence());
        }
        schema.renameSequence(operation.sequence(), operation.sequence().withName(operation.newName()));
        return schema;
    }

    /** What a sequence becomes isn't followed, so that a later drop of it isn't undone wrongly. */
    @Override
    public ReplayedSchema visit(AlterSequence operation) {
        schema.forget(operation.sequence());
        return schema;
    }

    /** The new table's columns depend on rows, and the foreign key's name on the database, so neither is followed. */
    @Override
    public ReplayedSchema visit(AddLookupTable operation) {
        schema.forget(operation.newTable());
        schema.forget(operation.existingTable());
        return schema;
    }

    private ReplayedSchema add(QualifiedName name, Constraint constraint) {
        in(name, (table) -> {
            table.add(constraint);
            return true;
        });
        refer(name, constraint);
        return schema;
    }

    private <C extends Constraint> ReplayedSchema remove(
            QualifiedName name, Class<C> kind, @Nullable String constraintName) {
        in(name, (table) -> {
            Optional<C> removed = table.constraint(kind, constraintName);
            removed.ifPresent(table::remove);
            return removed.isPresent();
        });
        return schema;
    }
}
