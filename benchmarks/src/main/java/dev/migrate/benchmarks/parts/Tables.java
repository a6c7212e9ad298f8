package dev.migrate.benchmarks.parts;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.List;
import java.util.stream.IntStream;

/** Tables with ten columns, four constraints and an index each, in a tree of references. */
final class Tables {

    private Tables() {}

    static Dialect postgresql() {
        return Dialects.with(List.of())
                .dialectFor(new DatabaseProduct("PostgreSQL", "18.0", 18, 0, IdentifierCase.LOWER));
    }

    /** Returns new ones, equal to those that were returned before. */
    static List<Table> make(int count) {
        return IntStream.range(0, count).mapToObj(Tables::table).toList();
    }

    private static Table table(int number) {
        Table table = Table.of(
                        name(number),
                        Column.of("id", "bigint").notNull(),
                        Column.of("parent_id", "bigint"),
                        Column.of("name", "varchar(100)").notNull(),
                        Column.of("email", "varchar(200)"),
                        Column.of("status", "varchar(20)").notNull().withDefault(Value.text("new")),
                        Column.of("total", "numeric(12,2)").withDefault(Value.number(0)),
                        Column.of("active", "boolean").notNull().withDefault(Value.bool(true)),
                        Column.of("created_at", "timestamp(6) with time zone").notNull(),
                        Column.of("note", "text"),
                        Column.of("version", "integer").notNull())
                .withPrimaryKey(new PrimaryKey("t" + number + "_pkey", List.of("id")))
                .with(UniqueConstraint.of("uq_" + number, "email"))
                .with(new CheckConstraint("ck_" + number, "version >= 0"))
                .with(Index.of("ix_" + number, "name", "status"));
        return (number == 0)
                ? table
                : table.with(
                        ForeignKey.of("fk_" + number, List.of("parent_id"), name((number - 1) / 2), List.of("id")));
    }

    private static QualifiedName name(int number) {
        return new QualifiedName(null, "t" + number);
    }
}
