package dev.migrate.changelog.replay;

import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import java.util.List;
import java.util.Optional;

/** Nothing for operations that tell their own inverse or have none at all, and for what is beyond tables. */
abstract class OwnInverses extends BeyondTables<Optional<List<Operation>>> {

    @Override
    final Optional<List<Operation>> beyond() {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(CreateTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddColumn operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameColumn operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddDefaultValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(DropNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddUniqueConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddForeignKeyConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddCheckConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(CreateIndex operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddAutoIncrement operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameIndex operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(MergeColumns operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddLookupTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(CreateEnumType operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(AddEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<List<Operation>> visit(RenameEnumType operation) {
        return Optional.empty();
    }
}
