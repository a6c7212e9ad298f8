package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropUniqueConstraint;
import java.util.EnumSet;
import java.util.List;

/**
 * Renders operations for CockroachDB: one action in each statement, because it changes a column's type in no other way, and a
 * unique constraint is dropped as the index that it is.
 */
final class CockroachdbSqlRenderer extends PostgresqlObjectRenderer {

    CockroachdbSqlRenderer(ChangeWriter out) {
        super(
                out,
                EnumSet.complementOf(EnumSet.of(
                        IndexFeature.CONCURRENTLY, IndexFeature.NULLS_ORDER, IndexFeature.NULLS_NOT_DISTINCT)));
    }

    @Override
    public List<SqlStatement> visit(DropUniqueConstraint operation) {
        String sql = "drop index " + out.name(operation.table()) + "@" + out.name(operation.name()) + " cascade";
        return List.of(out.statement(sql, "drop unique constraint", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(DropPrimaryKey operation) {
        throw keyNeeded(operation.table());
    }

    @Override
    protected SqlStatement dropUnnamedPrimaryKey(QualifiedName table) {
        throw keyNeeded(table);
    }

    private MigrateException keyNeeded(QualifiedName table) {
        return out.refuse(
                "The primary key of '" + table + "' can't be dropped, because a table of CockroachDB always has one.",
                "Give it another one in a 'sql' change: alter table … alter primary key using columns (…).");
    }
}
