package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds columns in place where SQLite can, and else by copying the table. */
final class SqliteColumnAddition {

    private final ChangeWriter out;
    private final SqliteSchema schema;
    private final SqliteTableStatements ddl;

    SqliteColumnAddition(ChangeWriter out, SqliteSchema schema, SqliteTableStatements ddl) {
        this.out = out;
        this.schema = schema;
        this.ddl = ddl;
    }

    List<SqlStatement> render(AddColumn operation, Function<Column, String> comment) {
        QualifiedName table = ddl.main(operation.table());
        boolean inPlace = operation.columns().stream().allMatch(this::canBeAdded)
                && operation.constraints().stream().allMatch((constraint) -> canBeAdded(operation, constraint));
        return inPlace
                ? inPlace(operation, table, comment)
                : new SqliteTableCopy(out, schema, table)
                        .to((sql) -> added(operation, sql), (dropped) -> false, start(operation));
    }

    private List<SqlStatement> inPlace(AddColumn operation, QualifiedName table, Function<Column, String> comment) {
        List<SqlStatement> statements = new ArrayList<>();
        for (Column column : operation.columns()) {
            StringBuilder action = new StringBuilder("add column ").append(ddl.definition(column));
            for (Constraint constraint : operation.constraints()) {
                if (operation.columns().size() == 1 || isOver(constraint, column)) {
                    action.append(' ').append(ofColumn(constraint));
                }
            }
            statements.add(ddl.alter(table, action.toString(), comment.apply(column), table + "." + column.name()));
        }
        return statements;
    }

    private static @Nullable Long start(AddColumn operation) {
        return operation.columns().stream()
                .flatMap((column) -> Stream.ofNullable(column.identity()))
                .flatMap((identity) -> Stream.ofNullable(identity.startWith()))
                .findFirst()
                .orElse(null);
    }

    private SqliteTableSql added(AddColumn operation, SqliteTableSql sql) {
        PrimaryKey key = operation.constraints().stream()
                .filter(PrimaryKey.class::isInstance)
                .map(PrimaryKey.class::cast)
                .findFirst()
                .orElse(null);
        boolean numbered = operation.columns().stream().anyMatch(ddl::isNumbered);
        SqliteTableSql result = sql;
        for (Column column : operation.columns()) {
            result = result.withColumn(ddl.definition(column, key));
        }
        for (Constraint constraint : operation.constraints()) {
            if (!(numbered && constraint instanceof PrimaryKey)) {
                result = result.withConstraint(ddl.definition(constraint));
            }
        }
        return result;
    }

    /** Rows that are there already must get a value that is known before. */
    private boolean canBeAdded(Column column) {
        Value value = column.defaultValue();
        boolean known = !(value instanceof Value.Expression);
        boolean given = value != null && value != Value.nothing();
        return known && !ddl.isNumbered(column) && (column.nullable() || given);
    }

    private boolean canBeAdded(AddColumn operation, Constraint constraint) {
        if (constraint instanceof CheckConstraint) {
            return operation.columns().size() == 1;
        }
        return constraint instanceof ForeignKey
                && operation.columns().stream()
                        .anyMatch((column) -> isOver(constraint, column) && column.defaultValue() == null);
    }

    private static boolean isOver(Constraint constraint, Column column) {
        return constraint instanceof ForeignKey key && key.columns().equals(List.of(column.name()));
    }

    /** A key over one column is written behind it, from the word {@code references} on. */
    private String ofColumn(Constraint constraint) {
        String sql = ddl.definition(constraint);
        if (!(constraint instanceof ForeignKey)) {
            return sql;
        }
        SqliteClause clause = SqliteClause.ofTable(SqliteTokens.of(sql)).get(0);
        String name = constraint.name();
        String references =
                clause.body().from(SqliteReferences.position(clause)).text();
        return ((name == null) ? "" : "constraint " + out.name(name) + " ") + references;
    }
}
