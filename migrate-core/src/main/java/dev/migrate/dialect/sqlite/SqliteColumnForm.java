package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import dev.migrate.model.DataType;
import dev.migrate.model.Value;
import dev.migrate.operation.AlterColumn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a column of a table's definition another type, default or nullability. */
final class SqliteColumnForm {

    private static final Set<String> INTEGERS =
            Set.of("tinyint", "smallint", "mediumint", "integer", "bigint", "smallserial", "serial", "bigserial");

    private final ChangeWriter out;

    SqliteColumnForm(ChangeWriter out) {
        this.out = out;
    }

    SqliteTableSql altered(SqliteTableSql sql, AlterColumn operation) {
        SqliteTableSql result = sql;
        if (operation.newType() != null) {
            result = typed(result, operation.column(), operation.newType());
        }
        if (operation.newDefault() != null) {
            result = defaulting(
                    result, operation.column(), operation.newDefault().value(), operation.newType());
        }
        return (operation.newNullable() == null)
                ? result
                : nullable(result, operation.column(), operation.newNullable());
    }

    /** The column that numbers the rows is called {@code integer} whatever the size of its numbers. */
    SqliteTableSql typed(SqliteTableSql sql, String column, DataType type) {
        String portable = SqliteTypeMapper.portableName(type);
        boolean same = portable != null && INTEGERS.contains(portable) && sql.isRowNumber(column);
        if (same) {
            return sql;
        }
        // Only as the row's own number a column forbids nulls without saying so.
        SqliteTableSql plain = sql.isRowNumber(column) ? nullable(sql, column, false) : sql;
        return plain.with(column, (each) -> each.withType(out.type(type)));
    }

    SqliteTableSql defaulting(SqliteTableSql sql, String column, @Nullable Value value, @Nullable DataType type) {
        return sql.with(column, (each) -> {
            SqliteColumnSql plain = each.without(Kind.DEFAULT);
            return (value == null) ? plain : plain.with(out.columnDefault(value, type));
        });
    }

    static SqliteTableSql nullable(SqliteTableSql sql, String column, boolean nullable) {
        return sql.with(column, (each) -> each.withNullable(nullable));
    }
}
