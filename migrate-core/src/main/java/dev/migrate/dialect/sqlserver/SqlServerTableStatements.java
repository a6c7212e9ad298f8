package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.TableStatements;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables, columns and constraints as Transact-SQL defines them. */
final class SqlServerTableStatements {

    private final ChangeWriter out;
    private final TableStatements standard;
    private final SqlServerNames names;

    SqlServerTableStatements(ChangeWriter out, TableStatements standard) {
        this.out = out;
        this.standard = standard;
        this.names = new SqlServerNames(out);
    }

    SqlStatement create(Table table, boolean ifNotExists) {
        Stream<Constraint> constraints = Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniqueConstraints().stream(),
                        table.foreignKeys().stream(),
                        table.checkConstraints().stream())
                .flatMap((each) -> each);
        String body = Stream.concat(table.columns().stream().map(this::definition), constraints.map(this::definition))
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        String guard = ifNotExists ? "if " + names.objectId(table.name()) + " is null\n" : "";
        return out.statement(
                guard + "create table " + out.name(table.name()) + " " + body, "create table", table.name());
    }

    /** Makes a statement that creates an index do nothing where there is one of its name. */
    SqlStatement unlessIndexExists(QualifiedName table, Index index, SqlStatement create) {
        String guard = "if not exists (select 1 from sys.indexes where object_id = " + names.objectId(table)
                + " and name = " + names.plain(index.name()) + ")\n";
        return out.statement(guard + create.sql(), "create index", index.name());
    }

    /** Adds all columns and constraints in one statement, without the word that the standard has after {@code add}. */
    SqlStatement add(QualifiedName table, Stream<String> definitions, String comment, Object object) {
        return standard.alter(table, "add " + definitions.collect(Collectors.joining(", ")), comment, object);
    }

    String definition(Column column) {
        String identity = identity(column);
        String value =
                (column.defaultValue() == null) ? "" : " default " + out.literal(column.defaultValue(), column.type());
        return out.name(column.name()) + " " + out.type(column.type()) + identity + value
                + (column.nullable() ? "" : " not null");
    }

    String definition(Constraint constraint) {
        if (constraint instanceof ForeignKey key
                && (key.onDelete() == ReferentialAction.RESTRICT || key.onUpdate() == ReferentialAction.RESTRICT)) {
            throw out.refuse(
                    "The foreign key " + named(key.name()) + "has the action RESTRICT, which SQL Server doesn't know.",
                    "Leave the action out: NO ACTION is checked at once there, as RESTRICT is.");
        }
        return standard.definition(constraint);
    }

    private String identity(Column column) {
        Identity identity = column.identity();
        boolean implied = column.defaultValue() == null && out.grammar().types().generatesValues(column.type());
        if (identity == null) {
            return implied ? " identity(1,1)" : "";
        }
        return " identity(" + orOne(identity.startWith()) + "," + orOne(identity.incrementBy()) + ")";
    }

    private static long orOne(@Nullable Long number) {
        return (number == null) ? 1 : number;
    }

    private static String named(@Nullable String name) {
        return (name == null) ? "" : "'" + name + "' ";
    }
}
