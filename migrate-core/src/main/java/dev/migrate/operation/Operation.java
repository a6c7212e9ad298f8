package dev.migrate.operation;

import java.util.Optional;

/**
 * One thing that can be done to a schema or its data, as immutable data.
 *
 * <p>The same records travel through the YAML parser, the Java API, the renderer, the executor and the file writer. An
 * operation that drops or alters carries the old definition where it is known, so whether it can be undone is a property
 * of its data.
 */
public sealed interface Operation
        permits CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                RenameColumn,
                ModifyDataType,
                AlterColumn,
                AddDefaultValue,
                DropDefaultValue,
                AddNotNullConstraint,
                DropNotNullConstraint,
                AddPrimaryKey,
                DropPrimaryKey,
                AddUniqueConstraint,
                DropUniqueConstraint,
                AddForeignKeyConstraint,
                DropForeignKeyConstraint,
                CreateIndex,
                DropIndex,
                CreateSequence,
                DropSequence,
                CreateEnumType,
                DropEnumType,
                AddEnumValue,
                RenameEnumValue,
                RenameEnumType,
                ExecuteSql,
                InsertRows,
                UpdateRows,
                UpsertRows,
                DeleteRows,
                SetTableRemarks,
                SetColumnRemarks,
                AddAutoIncrement,
                DropAllForeignKeyConstraints,
                AddCheckConstraint,
                DropCheckConstraint,
                RenameIndex,
                AlterSequence,
                RenameSequence,
                CreateView,
                RenameView,
                DropView,
                CreateSchema,
                DropSchema,
                CreateRoutine,
                DropRoutine,
                MergeColumns,
                AddLookupTable,
                Output,
                Stop,
                Empty,
                TagDatabase {

    /** Returns the name of the change in a changelog, for example {@code createTable}. */
    String changeName();

    /** Calls the visitor's method for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);

    /** Returns the operation that undoes this one, or nothing where its data doesn't tell how. */
    Optional<Operation> inverse();
}
