package dev.migrate.engine;

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
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.Optional;

/** No loss for operations that leave all data where it is, and for SQL, of which nobody knows. */
abstract class LosslessOperations implements OperationVisitor<Optional<String>> {

    @Override
    public final Optional<String> visit(CreateTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddColumn operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameColumn operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddDefaultValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropDefaultValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddUniqueConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropUniqueConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddForeignKeyConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropForeignKeyConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateIndex operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropIndex operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(InsertRows operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(UpdateRows operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(SetTableRemarks operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(SetColumnRemarks operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddAutoIncrement operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropAllForeignKeyConstraints operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddCheckConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropCheckConstraint operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameIndex operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameSequence operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateView operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameView operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropView operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateSchema operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateRoutine operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropRoutine operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddLookupTable operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(Output operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(Stop operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(Empty operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(TagDatabase operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(UpsertRows operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(CreateEnumType operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(DropEnumType operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(AddEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameEnumValue operation) {
        return Optional.empty();
    }

    @Override
    public final Optional<String> visit(RenameEnumType operation) {
        return Optional.empty();
    }
}
