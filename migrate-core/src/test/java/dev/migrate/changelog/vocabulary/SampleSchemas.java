package dev.migrate.changelog.vocabulary;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.List;
import java.util.stream.Stream;

/** Schemas that have what the samples speak of, where one name may stand for different things. */
final class SampleSchemas {

    private SampleSchemas() {}

    static List<SchemaModel> all() {
        return Stream.of(QualifiedName.of("products"), new QualifiedName("shop", "products"))
                .flatMap(SampleSchemas::with)
                .toList();
    }

    private static Stream<SchemaModel> with(QualifiedName name) {
        Table products = Table.of(
                        name,
                        Column.of("id", "bigint").notNull(),
                        Column.of("price", "int").withDefault(Value.number(1)),
                        Column.of("status", "varchar(20)"),
                        Column.of("owner_id", "bigint"),
                        Column.of("first_name", "varchar(20)"),
                        Column.of("last_name", "varchar(20)"),
                        Column.of("name", "varchar(20)"))
                .withRemarks("what is sold");
        return Stream.of(
                        products.withPrimaryKey(new PrimaryKey("products_rule", List.of("id")))
                                .with(Index.of("ix_price", "price")),
                        products.with(UniqueConstraint.of("products_rule", "status")),
                        products.with(new CheckConstraint("products_rule", "price > 0")),
                        products.with(ForeignKey.of(
                                "products_rule", List.of("owner_id"), QualifiedName.of("owners"), List.of("id"))))
                .map((table) -> new SchemaModel(
                        List.of(table),
                        List.of(sequence(name.withName("numbers"))),
                        List.of(new EnumType(name.withName("condition"), List.of("new", "used")))));
    }

    private static Sequence sequence(QualifiedName name) {
        return new Sequence(name, null, 1L, null, null, null, null, false);
    }
}
