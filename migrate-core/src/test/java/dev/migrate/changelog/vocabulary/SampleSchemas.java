package dev.migrate.changelog.vocabulary;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
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

/** Schemas that have what the samples speak of, where one name may stand for different things. */
final class SampleSchemas {

    private SampleSchemas() {}

    static List<SchemaModel> all() {
        Table products = Table.of(
                        QualifiedName.of("products"),
                        Column.of("id", "bigint").notNull(),
                        Column.of("price", "int").withDefault(Value.number(1)),
                        Column.of("status", "varchar(20)"),
                        Column.of("owner_id", "bigint"),
                        Column.of("first_name", "varchar(20)"),
                        Column.of("last_name", "varchar(20)"),
                        Column.of("name", "varchar(20)"))
                .withRemarks("what is sold");
        return List.of(
                schema(products.withPrimaryKey(new PrimaryKey("products_rule", List.of("id")))
                        .with(Index.of("ix_price", "price"))),
                schema(products.with(UniqueConstraint.of("products_rule", "status"))),
                schema(products.with(new CheckConstraint("products_rule", "price > 0"))),
                schema(products.with(ForeignKey.of(
                        "products_rule", List.of("owner_id"), QualifiedName.of("owners"), List.of("id")))));
    }

    private static SchemaModel schema(Table products) {
        Table owners = Table.of(
                        QualifiedName.of("owners"), Column.of("id", "bigint").notNull())
                .withPrimaryKey(new PrimaryKey(null, List.of("id")));
        Sequence numbers = new Sequence(QualifiedName.of("numbers"), null, 1L, null, null, null, null, false);
        return new SchemaModel(List.of(products, owners), List.of(numbers));
    }
}
