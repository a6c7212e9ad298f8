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

    /** Handles {@link ExecuteSql}. */
    R visit(ExecuteSql operation);

    /** Handles {@link InsertRows}. */
    R visit(InsertRows operation);

    /** Handles {@link UpdateRows}. */
    R visit(UpdateRows operation);

    /** Handles {@link DeleteRows}. */
    R visit(DeleteRows operation);
}
