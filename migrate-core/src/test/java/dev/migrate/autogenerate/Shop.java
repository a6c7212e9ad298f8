package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.util.List;

/** The schema that mutations start from: two tables with one of each thing that every database has. */
final class Shop {

    static final QualifiedName CUSTOMER = QualifiedName.of("customer");
    static final QualifiedName ORDERS = QualifiedName.of("orders");

    private Shop() {}

    static DraftSchema draft(Abilities can) {
        DraftSchema shop = new DraftSchema();
        DraftTable customer = new DraftTable(CUSTOMER);
        customer.columns.add(Column.of("id", "bigint").notNull());
        customer.columns.add(Column.of("code", "varchar(20)").notNull());
        customer.columns.add(Column.of("region", "varchar(20)").notNull());
        customer.columns.add(Column.of("name", "varchar(50)"));
        customer.key = new PrimaryKey("pk_customer", List.of("id"));
        customer.uniques.add(UniqueConstraint.of("uq_customer_code", "code"));
        customer.uniques.add(UniqueConstraint.of("uq_customer_region", "code", "region"));
        shop.tables.add(customer);
        DraftTable orders = new DraftTable(ORDERS);
        orders.columns.add(Column.of("id", "bigint").notNull());
        orders.columns.add(Column.of("customer_id", "bigint"));
        orders.columns.add(Column.of("ref", "varchar(20)").withRemarks("Reference"));
        orders.columns.add(Column.of("amount", "decimal(10,2)").withDefault(Value.number(0)));
        orders.columns.add(Column.of("qty", "integer").notNull().withDefault(Value.number(1)));
        orders.columns.add(Column.of("note", "varchar(200)"));
        orders.columns.add(Column.of("placed", "timestamp(3)"));
        orders.columns.add(Column.of("flag", "boolean").withDefault(Value.bool(false)));
        orders.key = new PrimaryKey("pk_orders", List.of("id"));
        orders.uniques.add(UniqueConstraint.of("uq_orders_ref", "ref", "qty"));
        orders.indexes.add(Index.of("ix_orders_note", "note"));
        orders.indexes.add(Index.of("ix_orders_two", "placed", "qty"));
        orders.checks.add(new CheckConstraint("ck_orders_qty", "qty > 0"));
        orders.checks.add(new CheckConstraint("ck_orders_amount", "amount >= 0"));
        orders.foreignKeys.add(ForeignKey.of("fk_orders_customer", List.of("customer_id"), CUSTOMER, List.of("id")));
        orders.remarks = "Orders";
        shop.tables.add(orders);
        if (can.sequences()) {
            shop.sequences.add(new Sequence(QualifiedName.of("order_seq"), null, 1L, 50L, null, null, null, false));
        }
        if (can.enumTypes()) {
            shop.enumTypes.add(EnumType.of("order_state", "new", "paid", "done"));
            orders.columns.add(Column.of("state", "order_state").withDefault(Value.text("new")));
        }
        return shop;
    }
}
