package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropColumn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders operations for PostgreSQL: what one ALTER TABLE can do goes into one, so that the table is rewritten once. */
final class PostgresqlSqlRenderer extends PostgresqlObjectRenderer {

    PostgresqlSqlRenderer(ChangeWriter out) {
        super(out, EnumSet.allOf(IndexFeature.class));
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        QualifiedName table = operation.table();
        String actions = Stream.concat(
                        operation.columns().stream().map((column) -> "add column " + tables.definition(column)),
                        operation.constraints().stream().map((constraint) -> "add " + tables.definition(constraint)))
                .collect(Collectors.joining(", "));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(tables.alter(table, actions, adding(operation), added(operation)));
        operation.columns().forEach((column) -> statements.addAll(tables.remarks(table, column)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        String actions = operation.columns().stream()
                .map((column) -> "drop column " + out.name(column))
                .collect(Collectors.joining(", "));
        return List.of(tables.dropColumns(operation, actions));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> actions = alterations(operation);
        if (!actions.isEmpty()) {
            String column = operation.table() + "." + operation.column();
            statements.add(tables.alter(operation.table(), String.join(", ", actions), "alter column", column));
        }
        statements.addAll(tables.remarksAndName(operation));
        return statements;
    }

    /** An identity column must not be null before it becomes one. */
    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        String column = "alter column " + out.name(operation.column());
        String action = column + " set not null, " + column + " add " + tables.definition(operation.identity());
        return List.of(tables.alter(operation.table(), action, "number", operation.table() + "." + operation.column()));
    }

    /** Nobody but the catalogue knows the keys' names. */
    @Override
    public List<SqlStatement> visit(DropAllForeignKeyConstraints operation) {
        String relation = out.textOrNull(out.name(operation.table()).toString()) + "::regclass";
        String body = """

                declare
                    key name;
                begin
                    for key in select conname from pg_catalog.pg_constraint
                        where conrelid = %1$s and contype = 'f' loop
                        execute format('alter table %%s drop constraint %%I', %1$s, key);
                    end loop;
                end
                """.formatted(relation);
        return List.of(out.statement("do " + dollarQuoted(body), "drop all foreign keys of", operation.table()));
    }

    /** The server chose the key's name, and not always the same, so the catalogue is asked for it. */
    @Override
    protected SqlStatement dropUnnamedPrimaryKey(QualifiedName table) {
        String relation = out.textOrNull(out.name(table).toString()) + "::regclass";
        String body = """

                declare
                    key name;
                begin
                    select conname into key from pg_catalog.pg_constraint
                        where conrelid = %1$s and contype = 'p';
                    if key is null then
                        raise exception 'the table %% has no primary key', %1$s;
                    end if;
                    execute format('alter table %%s drop constraint %%I', %1$s, key);
                end
                """.formatted(relation);
        return out.statement("do " + dollarQuoted(body), "drop primary key of", table);
    }

    @Override
    protected boolean runsInTransaction(String sql) {
        return PostgresqlTransactionRule.runsInTransaction(sql, out.grammar().lexicalRules(), out.location());
    }

    private static String dollarQuoted(String body) {
        String tag = "$migrate$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return tag + body + tag;
    }
}
