package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Columns that come and go, and what else can be different about one. */
final class ColumnMutations {

    private final Abilities can;
    private final List<Mutation> all = new ArrayList<>();

    private ColumnMutations(Abilities can) {
        this.can = can;
    }

    static Stream<Mutation> all(Abilities can) {
        ColumnMutations mutations = new ColumnMutations(can);
        mutations.additions();
        mutations.nullability();
        mutations.comments();
        mutations.identities();
        if (can.generated()) {
            mutations.generated();
        }
        return mutations.all.stream();
    }

    private void additions() {
        adding("nullable column", Column.of("more", "varchar(10)"));
        adding("column with a default", Column.of("more", "integer").withDefault(Value.number(3)));
        adding(
                "not null column with a default",
                Column.of("more", "integer").notNull().withDefault(Value.number(3)));
        adding(
                "not null column without a default",
                Column.of("more", "varchar(10)").notNull());
        adding("column with a comment", Column.of("more", "date").withRemarks("it's more"));
        adding("column of a reserved name", Column.of("select", "integer"));
        adding("column of capitals and a blank", Column.of("Full Name", "varchar(9)"));
        shop(
                "two columns",
                (draft) -> {
                    draft.table("orders").columns.add(Column.of("zz", "integer"));
                    draft.table("orders").columns.add(Column.of("aa", "integer"));
                },
                "column orders.aa",
                "column orders.zz");
        shop(
                "drop a column",
                (draft) -> without(draft, "orders", "note", true),
                "column orders.note",
                "index orders.ix_orders_note");
        shop(
                "drop a not null column with a check",
                (draft) -> {
                    DraftTable orders = draft.table("orders");
                    orders.uniques.clear();
                    orders.checks.remove(0);
                    orders.indexes.remove(1);
                    orders.columns.removeIf((each) -> each.name().equals("qty"));
                },
                "check orders.ck_orders_qty",
                "column orders.qty",
                "index orders.ix_orders_two",
                "unique constraint orders.uq_orders_ref");
        shop(
                "drop a column with a foreign key",
                (draft) -> without(draft, "orders", "customer_id", true),
                "column orders.customer_id",
                "foreign key orders.fk_orders_customer");
        shop(
                "drop a column with a comment",
                (draft) -> {
                    draft.table("orders").uniques.clear();
                    draft.table("orders").columns.removeIf((each) -> each.name().equals("ref"));
                },
                "column orders.ref",
                "unique constraint orders.uq_orders_ref");
        shop(
                "rename a column without saying so",
                (draft) -> draft.table("customer").alter("name", (each) -> each.withName("title")),
                "column customer.name",
                "column customer.title");
        shop("order of columns", (draft) -> java.util.Collections.reverse(draft.table("orders").columns));
    }

    private void nullability() {
        altering("not null", "name", Column::notNull, "nullability customer.name");
        altering("nullable", "region", (each) -> each.withNullable(true), "nullability customer.region");
        inOrders("not null with a default", "amount", Column::notNull, "nullability orders.amount");
        inOrders("not null with a comment", "ref", Column::notNull, "nullability orders.ref");
        inOrders("not null in a foreign key", "customer_id", Column::notNull, "nullability orders.customer_id");
        inOrders("not null with a check", "amount", Column::notNull, "nullability orders.amount");
        inOrders("not null in an index", "placed", Column::notNull, "nullability orders.placed");
        inOrders(
                "nullable with a default and a check",
                "qty",
                (each) -> each.withNullable(true),
                "nullability orders.qty");
        inOrders(
                "type, nullability, default and comment at once",
                "note",
                (each) -> each.withType(DataType.parse("varchar(250)"))
                        .notNull()
                        .withDefault(Value.text("-"))
                        .withRemarks("Note"),
                "comment orders.note",
                "default orders.note",
                "nullability orders.note",
                "type orders.note");
        inOrders(
                "type of a column with a default and not null",
                "qty",
                (each) -> each.withType(DataType.parse("bigint")),
                "type orders.qty");
        shop(
                "type of both ends of a foreign key",
                (draft) -> {
                    draft.table("orders").alter("customer_id", (each) -> each.withType(DataType.parse("integer")));
                    draft.table("customer").alter("id", (each) -> each.withType(DataType.parse("integer")));
                },
                "type customer.id",
                "type orders.customer_id");
    }

    private void comments() {
        inOrders("comment added", "note", (each) -> each.withRemarks("it's a \"note\" \\"), "comment orders.note");
        inOrders("comment changed", "ref", (each) -> each.withRemarks("reference"), "comment orders.ref");
        inOrders("comment removed", "ref", (each) -> each.withRemarks(null), "comment orders.ref");
        inOrders(
                "comment beside default and not null",
                "qty",
                (each) -> each.withRemarks("how many"),
                "comment orders.qty");
        inOrders("comment of a key", "id", (each) -> each.withRemarks("key"), "comment orders.id");
        shop("table comment added", (draft) -> draft.table("customer").remarks = "Größe; --", "comment customer");
        shop("table comment changed", (draft) -> draft.table("orders").remarks = "orders", "comment orders");
        shop("table comment removed", (draft) -> draft.table("orders").remarks = null, "comment orders");
    }

    private void identities() {
        Identity plain = Identity.byDefault();
        identity("identity added", null, plain);
        identity("identity removed", plain, null);
        if (can.identityIncrements()) {
            identity("identity that starts at 2 added", null, new Identity(false, 2L, null));
            identity("identity counts by 7", plain, new Identity(false, null, 7L));
            identity("identity always", plain, new Identity(true, null, null));
            identity("identity by default", new Identity(true, null, null), plain);
            identity("always from 2 by 7", plain, new Identity(true, 2L, 7L));
            all.add(identity("the same identity", plain, new Identity(false, 1L, 1L), List.of()));
        }
    }

    private void identity(String name, @Nullable Identity before, @Nullable Identity after) {
        all.add(identity(name, before, after, List.of("generation t.id")));
    }

    private static Mutation identity(
            String name, @Nullable Identity before, @Nullable Identity after, List<String> subjects) {
        return new Mutation(name, keyed(before).toModel(), keyed(after).toModel(), subjects);
    }

    private static DraftSchema keyed(@Nullable Identity identity) {
        DraftTable table = new DraftTable(QualifiedName.of("t"));
        table.columns.add(Column.of("id", "bigint").notNull().withIdentity(identity));
        table.columns.add(Column.of("c", "integer"));
        table.key = new PrimaryKey("pk_t", List.of("id"));
        DraftSchema schema = new DraftSchema();
        schema.tables.add(table);
        return schema;
    }

    private void generated() {
        Column twice =
                Column.of("twice", "int").withType(DataType.parse("bigint generated always as (qty * 2) stored"));
        Consumer<DraftSchema> with = (draft) -> draft.table("orders").columns.add(twice);
        shop("generated column added", with, "column orders.twice");
        prepared(
                "generated column dropped",
                with,
                (draft) -> without(draft, "orders", "twice", false),
                "column orders.twice");
        prepared(
                "generated expression changed",
                with,
                typeOf("bigint generated always as (qty * 3) stored"),
                "generation orders.twice");
        prepared("generated column made plain", with, typeOf("bigint"), "generation orders.twice");
        prepared(
                "plain column made generated",
                (draft) -> draft.table("orders").columns.add(Column.of("twice", "bigint")),
                typeOf("bigint generated always as (qty * 2) stored"),
                "generation orders.twice");
        prepared(
                "generated expression written otherwise",
                with,
                typeOf("bigint GENERATED ALWAYS AS ( (qty*2) ) STORED"));
        prepared(
                "type of what a generated column is made from",
                with,
                (draft) -> draft.table("orders").alter("qty", (each) -> each.withType(DataType.parse("smallint"))),
                "type orders.qty");
    }

    private static Consumer<DraftSchema> typeOf(String type) {
        return (draft) -> draft.table("orders").alter("twice", (each) -> each.withType(DataType.parse(type)));
    }

    private void adding(String name, Column column) {
        shop("add " + name, (draft) -> draft.table("orders").columns.add(column), "column orders." + column.name());
    }

    private void altering(String name, String column, UnaryOperator<Column> change, String... subjects) {
        shop(name, (draft) -> draft.table("customer").alter(column, change), subjects);
    }

    private void inOrders(String name, String column, UnaryOperator<Column> change, String... subjects) {
        shop(name + " (" + column + ")", (draft) -> draft.table("orders").alter(column, change), subjects);
    }

    private void prepared(String name, Consumer<DraftSchema> first, Consumer<DraftSchema> then, String... subjects) {
        all.add(Mutation.ofShop(can, name, first, then, subjects));
    }

    private void shop(String name, Consumer<DraftSchema> change, String... subjects) {
        all.add(Mutation.ofShop(can, name, change, subjects));
    }

    private void without(DraftSchema draft, String table, String column, boolean forgotten) {
        DraftTable found = draft.table(table);
        if (forgotten) {
            new Coherence(draft, new RandomParts(new Dice(0), can, new RandomNames(new Dice(0), 0)))
                    .forget(found, column);
        }
        found.columns.removeIf((each) -> each.name().equals(column));
    }
}
