package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.List;

/** A schema of the size that large applications have: each table with ten columns, two keys, two indexes and a check. */
final class ThousandTables {

    static final int TABLES = 1000;

    private ThousandTables() {}

    static SchemaModel model() {
        DraftSchema schema = new DraftSchema();
        for (int i = 0; i < TABLES; i++) {
            schema.tables.add(table(i));
        }
        return schema.toModel();
    }

    private static DraftTable table(int number) {
        String name = name(number);
        DraftTable table = new DraftTable(QualifiedName.of(name));
        table.columns.add(Column.of("id", "bigint").notNull().withIdentity(Identity.byDefault()));
        table.columns.add(Column.of("version", "integer").notNull().withDefault(Value.number(0)));
        table.columns.add(Column.of("code", "varchar(255)").notNull());
        table.columns.add(Column.of("name", "varchar(100)").withRemarks("What people call it"));
        table.columns.add(Column.of("amount", "numeric(38,2)"));
        table.columns.add(Column.of("active", "boolean").notNull().withDefault(Value.bool(true)));
        table.columns.add(
                Column.of("created_at", "timestamp(6) with time zone").withDefault(Value.expression("now()")));
        table.columns.add(Column.of("state", "varchar(20)").withDefault(Value.text("new")));
        table.columns.add(Column.of("note", "text"));
        table.columns.add(Column.of("parent_id", "bigint"));
        table.key = new PrimaryKey("pk_" + name, List.of("id"));
        table.uniques.add(UniqueConstraint.of("uq_" + name, "code"));
        table.indexes.add(Index.of("ix_" + name + "_name", "name"));
        table.indexes.add(Index.of("ix_" + name + "_parent", "parent_id", "created_at"));
        table.checks.add(new CheckConstraint("ck_" + name, "state in ('new', 'paid', 'sent')"));
        table.foreignKeys.add(
                ForeignKey.of("fk_" + name, List.of("parent_id"), QualifiedName.of(name(number / 2)), List.of("id")));
        return table;
    }

    private static String name(int number) {
        return "entity_" + number;
    }
}
