package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Drops columns in place where SQLite can, and else by copying the table without them and all that is over them. */
final class SqliteColumnRemoval {

    private final ChangeWriter out;
    private final SqliteSchema schema;
    private final SqliteTableStatements ddl;

    SqliteColumnRemoval(ChangeWriter out, SqliteSchema schema, SqliteTableStatements ddl) {
        this.out = out;
        this.schema = schema;
        this.ddl = ddl;
    }

    List<SqlStatement> render(DropColumn operation) {
        QualifiedName table = ddl.main(operation.table());
        SqliteTableCopy copy = new SqliteTableCopy(out, schema, table);
        for (String column : operation.columns()) {
            if (copy.before().column(column).isEmpty()) {
                throw new UnknownObjectException(out, "The table '" + table + "' has no column '" + column + "'.");
            }
        }
        List<SqlStatement> inPlace = operation.columns().stream()
                .map((column) ->
                        ddl.alter(table, "drop column " + out.name(column), "drop column", table + "." + column))
                .toList();
        return works(inPlace) ? inPlace : copied(copy, operation);
    }

    private boolean works(List<SqlStatement> statements) {
        return schema.aside(out, () -> {
            try {
                SqliteShadow shadow = schema.shadow(out);
                Set<String> unusable = shadow.brokenTriggers().keySet();
                shadow.require(statements);
                return unusable.containsAll(shadow.brokenTriggers().keySet());
            } catch (SQLException ex) {
                // The reason doesn't matter: the copy either works or says what stands against it.
                return false;
            }
        });
    }

    private List<SqlStatement> copied(SqliteTableCopy copy, DropColumn operation) {
        return copy.to(
                (sql) -> {
                    SqliteTableSql result = sql;
                    for (String column : operation.columns()) {
                        result = result.withoutColumn(column);
                    }
                    // Checks that were defined together with the columns go with them.
                    SqliteTableSql rest = result;
                    return (operation.definition() == null)
                            ? rest
                            : operation.definition().constraints().stream()
                                    .filter((constraint) -> constraint.name() != null)
                                    .reduce(
                                            rest,
                                            (table, constraint) -> table.without(
                                                    (clause) -> clause.isNamed(String.valueOf(constraint.name()))),
                                            (first, second) -> second);
                },
                (object) -> isOver(object, operation),
                null);
    }

    private boolean isOver(SqliteObject object, DropColumn operation) {
        SqliteTokens tokens = SqliteTokens.of(object.sql());
        boolean over =
                operation.columns().stream().anyMatch((column) -> tokens.from(1).mention(column));
        if (over && object.type().equals("trigger")) {
            throw out.refuse(
                    "The trigger '" + object.name() + "' uses a column that is dropped from '" + operation.table()
                            + "'.",
                    "Drop the trigger before.");
        }
        if (!over) {
            return false;
        }
        SqliteTokens keys = tokens.from(tokens.opening(0));
        return operation.columns().stream().anyMatch(keys::mention);
    }
}
