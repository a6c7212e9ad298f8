package dev.migrate.changelog.replay;

import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;

/**
 * A visitor for which everything that isn't part of a table or a sequence is one case.
 *
 * @param <R> what it returns
 */
abstract class BeyondTables<R> implements OperationVisitor<R> {

    /** Returns what holds for SQL, rows, views, schemas, routines and messages. */
    abstract R beyond();

    @Override
    public R visit(ExecuteSql operation) {
        return beyond();
    }

    @Override
    public final R visit(InsertRows operation) {
        return beyond();
    }

    @Override
    public final R visit(UpdateRows operation) {
        return beyond();
    }

    @Override
    public final R visit(UpsertRows operation) {
        return beyond();
    }

    @Override
    public final R visit(DeleteRows operation) {
        return beyond();
    }

    @Override
    public R visit(CreateView operation) {
        return beyond();
    }

    @Override
    public R visit(RenameView operation) {
        return beyond();
    }

    @Override
    public R visit(DropView operation) {
        return beyond();
    }

    @Override
    public final R visit(CreateSchema operation) {
        return beyond();
    }

    @Override
    public R visit(DropSchema operation) {
        return beyond();
    }

    @Override
    public R visit(CreateRoutine operation) {
        return beyond();
    }

    @Override
    public R visit(DropRoutine operation) {
        return beyond();
    }

    @Override
    public final R visit(Output operation) {
        return beyond();
    }

    @Override
    public final R visit(Empty operation) {
        return beyond();
    }

    @Override
    public final R visit(Stop operation) {
        return beyond();
    }

    @Override
    public final R visit(TagDatabase operation) {
        return beyond();
    }
}
