package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ColumnClause;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableStatements;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements about tables of SQLite, in which only a primary key can number its rows. */
final class SqliteTableStatements extends TableStatements {

    SqliteTableStatements(ChangeWriter out) {
        super(out, new ColumnClause(out));
    }

    @Override
    public SqlStatement create(Table table, boolean ifNotExists) {
        PrimaryKey key = table.primaryKey();
        boolean numbered = table.columns().stream().anyMatch(this::isNumbered);
        Stream<Constraint> constraints = Stream.of(
                        Stream.ofNullable(numbered ? null : key),
                        table.uniqueConstraints().stream(),
                        table.foreignKeys().stream(),
                        table.checkConstraints().stream())
                .flatMap((each) -> each);
        String body = Stream.concat(
                        table.columns().stream().map((column) -> definition(column, key)),
                        constraints.map(this::definition))
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        String head = "create table " + (ifNotExists ? "if not exists " : "") + out.name(table.name());
        return out.statement(head + " " + body, "create table", table.name());
    }

    /** Returns a column's definition in a table with this key, which forbids nulls as elsewhere. */
    String definition(Column column, @Nullable PrimaryKey key) {
        boolean inKey = key != null && key.columns().contains(column.name());
        return isNumbered(column)
                ? out.name(column.name()) + " integer " + numbering(column.name(), key, identity(column))
                : super.definition(inKey ? column.notNull() : column);
    }

    /** Returns the words that let SQLite number the rows by this column. */
    String numbering(String column, @Nullable PrimaryKey key, Identity identity) {
        if (key != null && !key.columns().equals(List.of(column))) {
            throw out.refuse(
                    "SQLite generates values only for the one column of a primary key, and '" + column
                            + "' is not that of this table.",
                    "Make it the primary key, or leave 'autoIncrement' out.");
        }
        if (identity.always() || (identity.incrementBy() != null && identity.incrementBy() != 1)) {
            throw out.refuse(
                    "SQLite generates values in steps of 1 and lets a row give its own, which '" + column
                            + "' asks to be otherwise.",
                    "Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.");
        }
        String name = (key == null) ? null : key.name();
        return ((name == null) ? "" : "constraint " + out.name(name) + " ") + "primary key autoincrement";
    }

    /**
     * Returns the statement that lets the numbers of a table without rows begin, if they don't begin at 1.
     *
     * @param ifNone whether the table may be there already and then goes on with its own numbers
     */
    List<SqlStatement> start(Table table, boolean ifNone) {
        String name = out.textOrNull(table.name().name());
        return table.columns().stream()
                .filter(this::isNumbered)
                .map((column) -> identity(column).startWith())
                .filter((start) -> start != null)
                .map((start) -> out.statement(
                        "insert into sqlite_sequence (name, seq) "
                                + (ifNone
                                        ? "select " + name + ", " + (start - 1)
                                                + " where not exists (select 1 from sqlite_sequence where name = "
                                                + name + ")"
                                        : "values (" + name + ", " + (start - 1) + ")"),
                        "begin the numbers of",
                        table.name()))
                .toList();
    }

    boolean isNumbered(Column column) {
        return column.identity() != null
                || (column.defaultValue() == null && out.grammar().types().generatesValues(column.type()));
    }

    @Override
    public String definition(Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique && unique.deferral() != Deferral.NOT_DEFERRABLE) {
            throw out.refuse(
                    "The unique constraint '" + unique.name() + "' is deferrable, and SQLite defers only foreign keys.",
                    "Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.");
        }
        if (constraint instanceof ForeignKey key && key.referencedTable().schema() != null) {
            return super.definition(new ForeignKey(
                    key.name(),
                    key.columns(),
                    main(key.referencedTable()),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.deferral()));
        }
        return super.definition(constraint);
    }

    /** Returns a name without the schema, which can only be the main one. */
    QualifiedName main(QualifiedName name) {
        String schema = name.schema();
        if (schema != null && !schema.equalsIgnoreCase("main")) {
            throw out.refuse(
                    "SQLite has no schemas, so there is no '" + name + "'.", "Leave 'schemaName' out, or say 'main'.");
        }
        return QualifiedName.of(name.name());
    }

    private static Identity identity(Column column) {
        return (column.identity() == null) ? Identity.byDefault() : column.identity();
    }
}
