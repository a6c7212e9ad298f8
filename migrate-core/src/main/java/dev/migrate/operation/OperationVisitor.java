package dev.migrate.operation;

/**
 * A function over every kind of operation. It has no default methods, so that a forgotten kind doesn't compile.
 *
 * @param <R> what the function returns
 */
public interface OperationVisitor<R> {

    /** Handles {@link CreateTable}. */
    R visit(CreateTable operation);

    /** Handles {@link DropTable}. */
    R visit(DropTable operation);

    /** Handles {@link RenameTable}. */
    R visit(RenameTable operation);

    /** Handles {@link AddColumn}. */
    R visit(AddColumn operation);

    /** Handles {@link DropColumn}. */
    R visit(DropColumn operation);

    /** Handles {@link RenameColumn}. */
    R visit(RenameColumn operation);

    /** Handles {@link ModifyDataType}. */
    R visit(ModifyDataType operation);

    /** Handles {@link AlterColumn}. */
    R visit(AlterColumn operation);

    /** Handles {@link AddDefaultValue}. */
    R visit(AddDefaultValue operation);

    /** Handles {@link DropDefaultValue}. */
    R visit(DropDefaultValue operation);

    /** Handles {@link AddNotNullConstraint}. */
    R visit(AddNotNullConstraint operation);

    /** Handles {@link DropNotNullConstraint}. */
    R visit(DropNotNullConstraint operation);

    /** Handles {@link AddPrimaryKey}. */
    R visit(AddPrimaryKey operation);

    /** Handles {@link DropPrimaryKey}. */
    R visit(DropPrimaryKey operation);

    /** Handles {@link AddUniqueConstraint}. */
    R visit(AddUniqueConstraint operation);

    /** Handles {@link DropUniqueConstraint}. */
    R visit(DropUniqueConstraint operation);

    /** Handles {@link AddForeignKeyConstraint}. */
    R visit(AddForeignKeyConstraint operation);

    /** Handles {@link DropForeignKeyConstraint}. */
    R visit(DropForeignKeyConstraint operation);

    /** Handles {@link CreateIndex}. */
    R visit(CreateIndex operation);

    /** Handles {@link DropIndex}. */
    R visit(DropIndex operation);

    /** Handles {@link CreateSequence}. */
    R visit(CreateSequence operation);

    /** Handles {@link DropSequence}. */
    R visit(DropSequence operation);

    /** Handles {@link CreateEnumType}. */
    R visit(CreateEnumType operation);

    /** Handles {@link DropEnumType}. */
    R visit(DropEnumType operation);

    /** Handles {@link AddEnumValue}. */
    R visit(AddEnumValue operation);

    /** Handles {@link RenameEnumValue}. */
    R visit(RenameEnumValue operation);

    /** Handles {@link RenameEnumType}. */
    R visit(RenameEnumType operation);

    /** Handles {@link ExecuteSql}. */
    R visit(ExecuteSql operation);

    /** Handles {@link InsertRows}. */
    R visit(InsertRows operation);

    /** Handles {@link UpdateRows}. */
    R visit(UpdateRows operation);

    /** Handles {@link UpsertRows}. */
    R visit(UpsertRows operation);

    /** Handles {@link DeleteRows}. */
    R visit(DeleteRows operation);

    /** Handles {@link SetTableRemarks}. */
    R visit(SetTableRemarks operation);

    /** Handles {@link SetColumnRemarks}. */
    R visit(SetColumnRemarks operation);

    /** Handles {@link AddAutoIncrement}. */
    R visit(AddAutoIncrement operation);

    /** Handles {@link DropAllForeignKeyConstraints}. */
    R visit(DropAllForeignKeyConstraints operation);

    /** Handles {@link AddCheckConstraint}. */
    R visit(AddCheckConstraint operation);

    /** Handles {@link DropCheckConstraint}. */
    R visit(DropCheckConstraint operation);

    /** Handles {@link RenameIndex}. */
    R visit(RenameIndex operation);

    /** Handles {@link AlterSequence}. */
    R visit(AlterSequence operation);

    /** Handles {@link RenameSequence}. */
    R visit(RenameSequence operation);

    /** Handles {@link CreateView}. */
    R visit(CreateView operation);

    /** Handles {@link RenameView}. */
    R visit(RenameView operation);

    /** Handles {@link DropView}. */
    R visit(DropView operation);

    /** Handles {@link CreateSchema}. */
    R visit(CreateSchema operation);

    /** Handles {@link DropSchema}. */
    R visit(DropSchema operation);

    /** Handles {@link CreateRoutine}. */
    R visit(CreateRoutine operation);

    /** Handles {@link DropRoutine}. */
    R visit(DropRoutine operation);

    /** Handles {@link MergeColumns}. */
    R visit(MergeColumns operation);

    /** Handles {@link AddLookupTable}. */
    R visit(AddLookupTable operation);

    /** Handles {@link Output}. */
    R visit(Output operation);

    /** Handles {@link Stop}. */
    R visit(Stop operation);

    /** Handles {@link Empty}. */
    R visit(Empty operation);

    /** Handles {@link TagDatabase}. */
    R visit(TagDatabase operation);
}
