package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import dev.migrate.model.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes a table in a way that ALTER TABLE can't: makes the new one beside it, copies the rows, and lets it take the old
 * one's place, with indexes and triggers.
 *
 * <p>Foreign keys are off meanwhile: else dropping the old table deletes the rows of others that refer to it with {@code on
 * delete cascade}. The statement that says so does nothing inside a transaction, but {@link SqliteStepGuard} sees it before
 * the transaction begins. The old way of renaming keeps references, views and triggers of other tables as they are written:
 * they mean the new table as they meant the old one.
 */
final class SqliteTableCopy {

    static final String FOREIGN_KEYS_OFF = "pragma foreign_keys = off";

    private final ChangeWriter out;
    private final SqliteSchema schema;
    private final SqliteObject table;
    private final SqliteTableSql before;

    SqliteTableCopy(ChangeWriter out, SqliteSchema schema, QualifiedName name) {
        this.out = out;
        this.schema = schema;
        this.table = find(name);
        this.before = SqliteTableSql.read(table.sql());
    }

    SqliteTableSql before() {
        return before;
    }

    /** Returns the statements that give the table this definition, with all its indexes. */
    List<SqlStatement> to(UnaryOperator<SqliteTableSql> change) {
        return to(change, (dropped) -> false, null);
    }

    /**
     * Returns the statements that give the table this definition, without some of its indexes.
     *
     * @param start the first number that the table gives to a row if it begins to do so, or {@code null} for 1
     */
    List<SqlStatement> to(UnaryOperator<SqliteTableSql> change, Predicate<SqliteObject> dropped, @Nullable Long start) {
        SqliteTableSql after = change.apply(before);
        try {
            List<SqlStatement> statements = statements(after, dropped, start);
            requireThatItWorks(statements);
            return statements;
        } catch (SQLException ex) {
            throw SqliteSchema.failed(out, ex);
        }
    }

    private List<SqlStatement> statements(SqliteTableSql after, Predicate<SqliteObject> dropped, @Nullable Long start)
            throws SQLException {
        String name = out.name(table.name());
        String copy = out.name(table.name() + "_migrate_copy");
        List<SqlStatement> statements = new ArrayList<>();
        if (isTiedByForeignKeys(after)) {
            statements.add(statement(FOREIGN_KEYS_OFF, "don't follow foreign keys while copying"));
        }
        statements.add(statement("pragma legacy_alter_table = on", "keep references to"));
        statements.add(statement(after.create(copy), "create the new"));
        if (start != null && after.autoIncrement() && !before.autoIncrement()) {
            String copyName = out.textOrNull(table.name() + "_migrate_copy");
            String counter = "insert into sqlite_sequence (name, seq) values (" + copyName + ", " + (start - 1) + ")";
            statements.add(statement(counter, "begin the numbers of"));
        }
        String columns = shared(after);
        if (!columns.isEmpty()) {
            String rows = "insert into " + copy + " (" + columns + ") select " + columns + " from " + name;
            statements.add(statement(rows, "copy the rows of"));
        }
        if (before.autoIncrement() && after.autoIncrement()) {
            statements.addAll(keepCounter());
        }
        statements.add(statement("drop table " + name, "drop the old"));
        statements.add(statement("alter table " + copy + " rename to " + name, "put in place the new"));
        statements.add(statement("pragma legacy_alter_table = off", "end the exchange of"));
        for (SqliteObject object : schema.catalogue(out).belongingTo(table.name())) {
            if (!dropped.test(object)) {
                statements.add(out.statement(object.sql(), "create " + object.type() + " again:", object.name()));
            }
        }
        return statements;
    }

    /** The numbers of rows that are gone must not be given again. */
    private List<SqlStatement> keepCounter() {
        String copy = out.textOrNull(table.name() + "_migrate_copy");
        return List.of(
                statement("delete from sqlite_sequence where name = " + copy, "forget the counter of the new"),
                statement(
                        "insert into sqlite_sequence (name, seq) select " + copy
                                + ", seq from sqlite_sequence where name = " + out.textOrNull(table.name()),
                        "keep the counter of"));
    }

    private String shared(SqliteTableSql after) {
        return after.stored().stream()
                .filter((column) -> before.column(column.name()).isPresent())
                .map(SqliteColumnSql::nameSql)
                .collect(Collectors.joining(", "));
    }

    /** A new key to the table itself is the copy's, which refers to the old table until that is gone. */
    private boolean isTiedByForeignKeys(SqliteTableSql after) throws SQLException {
        return before.has((clause) -> clause.is(Kind.FOREIGN_KEY))
                || after.has((clause) -> SqliteReferences.refersTo(clause, table.name()))
                || !SqliteReferences.to(schema.catalogue(out), table.name()).isEmpty();
    }

    /** SQLite is asked now, so that nothing is begun that fails, and no view or trigger is left behind that can't be used. */
    private void requireThatItWorks(List<SqlStatement> statements) {
        schema.aside(out, () -> {
            SqliteShadow shadow = schema.shadow(out);
            try {
                Map<String, String> broken = shadow.brokenViews();
                Map<String, String> unusable = shadow.brokenTriggers();
                shadow.require(statements);
                shadow.brokenViews().forEach((view, reason) -> {
                    if (!broken.containsKey(view)) {
                        throw out.refuse(
                                "The view '" + view + "' reads the table '" + table.name() + "' and couldn't any more ("
                                        + reason + ").",
                                "Drop the view before, and create it again afterwards.");
                    }
                });
                shadow.brokenTriggers().forEach((use, reason) -> {
                    if (!unusable.containsKey(use)) {
                        throw out.refuse(
                                "A trigger uses the table '" + table.name() + "' and couldn't any more (" + reason
                                        + ").",
                                "Drop the trigger before, and create it again afterwards.");
                    }
                });
            } catch (SQLException ex) {
                throw out.refuse(
                        "SQLite can't give the table '" + table.name() + "' this form (" + ex.getMessage() + ").",
                        "Write what is meant as 'sql', or change what stands against it first.");
            }
            return statements;
        });
    }

    private SqlStatement statement(String sql, String comment) {
        return out.statement(sql, comment, table.name());
    }

    private SqliteObject find(QualifiedName name) {
        try {
            List<String> unfollowed = schema.shadow(out).unfollowedAbout(name.name());
            if (!unfollowed.isEmpty()) {
                throw out.refuse(
                        "The table '" + name + "' can't be copied, because its form isn't known: SQL about it couldn't"
                                + " be followed (" + unfollowed.get(0) + ").",
                        "Put that SQL into a revision of its own before this one, or write this change as 'sql' too.");
            }
            return schema.catalogue(out)
                    .object("table", name.name())
                    .orElseThrow(() -> new UnknownObjectException(out, "There is no table '" + name + "'."));
        } catch (SQLException ex) {
            throw SqliteSchema.failed(out, ex);
        }
    }
}
