package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.QualifiedName;
import java.util.List;

/** Drops foreign keys whose names only the server knows, one by one, each found when it is its turn. */
final class MysqlForeignKeyScripts {

    private final ServerScript script;

    MysqlForeignKeyScripts(ChangeWriter out, MysqlFlavor flavor) {
        this.script = new ServerScript(out, flavor);
    }

    /** Returns what drops the foreign keys that start at the table. */
    List<SqlStatement> dropAllOf(QualifiedName table) {
        String condition = "k.constraint_schema = " + script.schema(table) + " and "
                + script.isNamed("k.table_name", table.name());
        return drop(condition, table, "drop all foreign keys of");
    }

    /** Returns what drops the foreign keys of other tables that lead to the table. */
    List<SqlStatement> dropAllTo(QualifiedName table) {
        String condition = "k.unique_constraint_schema = " + script.schema(table) + " and "
                + script.isNamed("k.referenced_table_name", table.name())
                + "\n    and (k.constraint_schema <> k.unique_constraint_schema or k.table_name <> k.referenced_table_name)";
        return drop(condition, table, "drop all foreign keys to");
    }

    private List<SqlStatement> drop(String condition, QualifiedName table, String comment) {
        String query = """
                select concat('alter table ', %s, '.', %s, ' drop foreign key ', %s)
                from information_schema.referential_constraints k
                where %s
                order by k.constraint_schema, k.table_name, k.constraint_name
                limit 1""".formatted(
                        ServerScript.quoted("k.constraint_schema"),
                        ServerScript.quoted("k.table_name"),
                        ServerScript.quoted("k.constraint_name"),
                        condition);
        return script.repeat(query, table, comment, table);
    }
}
