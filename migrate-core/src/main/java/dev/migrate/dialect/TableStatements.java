package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.RemarksChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements about tables that renderers are put together from. */
public class TableStatements {

    /** Writes names, values and types of the change. */
    protected final ChangeWriter out;

    private final ColumnClause columns;
    private final ConstraintClause constraints;

    /** Creates the statements of one change, with columns written by this clause. */
    protected TableStatements(ChangeWriter out, ColumnClause columns) {
        this.out = out;
        this.columns = columns;
        this.constraints = new ConstraintClause(out);
    }

    /** Returns CREATE TABLE with the table's columns and constraints, one a line. */
    public SqlStatement create(Table table, boolean ifNotExists) {
        Stream<Constraint> all = Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniqueConstraints().stream(),
                        table.foreignKeys().stream(),
                        table.checkConstraints().stream())
                .flatMap((each) -> each);
        String body = Stream.concat(table.columns().stream().map(columns::render), all.map(constraints::render))
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        String head = "create table " + (ifNotExists ? "if not exists " : "") + out.name(table.name());
        return out.statement(head + " " + body + options(table), "create table", table.name());
    }

    /** Returns what stands behind the list of columns and constraints, with a blank before it. */
    protected String options(Table table) {
        return "";
    }

    /** Returns ALTER TABLE with these words after the table's name. */
    public SqlStatement alter(QualifiedName table, String action, String comment, Object object) {
        return out.statement("alter table " + out.name(table) + " " + action, comment, object);
    }

    /** Returns the statement that drops all the operation's columns, with these words after the table's name. */
    public SqlStatement dropColumns(DropColumn operation, String action) {
        QualifiedName table = operation.table();
        List<String> names = operation.columns();
        return (names.size() == 1)
                ? alter(table, action, "drop column", table + "." + names.get(0))
                : alter(table, action, "drop columns of", table);
    }

    /** Returns the statement that adds one constraint. */
    public SqlStatement add(QualifiedName table, Constraint constraint) {
        String name = constraint.name();
        String comment = "add " + kind(constraint) + ((name == null) ? " to" : "");
        return alter(table, "add " + definition(constraint), comment, (name == null) ? table : name);
    }

    /** Returns the statement that drops a constraint by its name. */
    public SqlStatement dropConstraint(QualifiedName table, String name, String comment) {
        return alter(table, "drop constraint " + out.name(name), comment, name);
    }

    /** Returns the statement that gives a column another name. */
    public SqlStatement renameColumn(QualifiedName table, String column, String newName) {
        String action = "rename column " + out.name(column) + " to " + out.name(newName);
        return alter(table, action, "rename column", table + "." + column);
    }

    /** Returns the comments of a table and its columns. */
    public List<SqlStatement> remarks(Table table) {
        List<SqlStatement> statements = new ArrayList<>();
        if (table.remarks() != null) {
            statements.add(remark(table.name(), table.remarks()));
        }
        table.columns().forEach((column) -> statements.addAll(remarks(table.name(), column)));
        return statements;
    }

    /** Returns a column's comment, if it has one. */
    public List<SqlStatement> remarks(QualifiedName table, Column column) {
        return (column.remarks() == null) ? List.of() : List.of(remark(table, column.name(), column.remarks()));
    }

    /** Returns the last parts of an alteration: the column's comment, then its name. */
    public List<SqlStatement> remarksAndName(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        RemarksChange newRemarks = operation.newRemarks();
        if (newRemarks != null) {
            statements.add(remark(operation.table(), operation.column(), newRemarks.remarks()));
        }
        String newName = operation.newName();
        if (newName != null) {
            statements.add(renameColumn(operation.table(), operation.column(), newName));
        }
        return statements;
    }

    /** Returns a column's definition as it stands in CREATE TABLE. */
    public String definition(Column column) {
        return columns.render(column);
    }

    /** Returns the words after the type of a column whose values the database generates. */
    public String definition(Identity identity) {
        return ColumnClause.identity(identity);
    }

    /** Returns a constraint's definition as it stands in CREATE TABLE. */
    public String definition(Constraint constraint) {
        return constraints.render(constraint);
    }

    /** Returns the statement that sets a table's comment, or takes it away. */
    public SqlStatement remark(QualifiedName table, @Nullable String remarks) {
        String sql = "comment on table " + out.name(table) + " is " + out.textOrNull(remarks);
        return out.statement(sql, "comment on table", table);
    }

    /** Returns the statement that sets a column's comment, or takes it away. */
    public SqlStatement remark(QualifiedName table, String column, @Nullable String remarks) {
        String sql = "comment on column " + out.name(table) + "." + out.name(column) + " is " + out.textOrNull(remarks);
        return out.statement(sql, "comment on column", table + "." + column);
    }

    private static String kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        }
        if (constraint instanceof UniqueConstraint) {
            return "unique constraint";
        }
        return (constraint instanceof ForeignKey) ? "foreign key" : "check";
    }
}
