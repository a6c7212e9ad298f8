package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Primary keys, unique constraints and foreign keys that come, go and change. */
final class KeyMutations {

    private static final String FOREIGN_KEY = "foreign key orders.fk_orders_customer";

    private final Abilities can;
    private final List<Mutation> all = new ArrayList<>();

    private KeyMutations(Abilities can) {
        this.can = can;
    }

    static Stream<Mutation> all(Abilities can) {
        KeyMutations mutations = new KeyMutations(can);
        mutations.primaryKeys();
        mutations.uniques();
        mutations.foreignKeys();
        mutations.actions();
        if (can.deferrable()) {
            mutations.deferrals();
            mutations.nulls();
        }
        return mutations.all.stream();
    }

    private void primaryKeys() {
        shop("primary key dropped", (draft) -> draft.table("orders").key = null, key("orders", "pk_orders", "id"));
        prepared(
                "primary key added",
                (draft) -> draft.table("orders").key = null,
                (draft) -> draft.table("orders").key = new PrimaryKey("pk_orders", List.of("id")),
                "primary key orders.pk_orders");
        shop(
                "primary key over one column more",
                (draft) -> draft.table("orders").key = new PrimaryKey("pk_orders", List.of("id", "qty")),
                key("orders", "pk_orders", "id"));
        prepared(
                "primary key in another order",
                (draft) -> draft.table("orders").key = new PrimaryKey("pk_orders", List.of("id", "qty")),
                (draft) -> draft.table("orders").key = new PrimaryKey("pk_orders", List.of("qty", "id")),
                key("orders", "pk_orders", "id, qty"));
        shop(
                "primary key that others reference over one column more",
                (draft) -> {
                    draft.table("orders").foreignKeys.clear();
                    draft.table("customer").key = new PrimaryKey("pk_customer", List.of("id", "code"));
                },
                FOREIGN_KEY,
                key("customer", "pk_customer", "id"));
    }

    /** MariaDB has no names for primary keys, so they are known by their columns. */
    private String key(String table, String name, String columns) {
        return "primary key " + table + (can.isMariadb() ? "(" + columns + ")" : "." + name);
    }

    private void uniques() {
        String unique = "unique constraint orders.uq_orders_ref";
        shop("unique dropped", (draft) -> draft.table("orders").uniques.clear(), unique);
        adding(UniqueConstraint.of("uq_more", "amount"), "unique constraint orders.uq_more");
        adding(UniqueConstraint.of("uq_more", "note", "placed"), "unique constraint orders.uq_more");
        adding(UniqueConstraint.of("Uq More", "placed"), "unique constraint orders.Uq More");
        shop("unique over one column less", unique(UniqueConstraint.of("uq_orders_ref", "ref")), unique);
        shop(
                "unique over one column more",
                unique(UniqueConstraint.of("uq_orders_ref", "ref", "qty", "placed")),
                unique);
        shop("unique over other columns", unique(UniqueConstraint.of("uq_orders_ref", "placed", "qty")), unique);
        shop(
                "unique key that another table will reference",
                (draft) -> {
                    draft.table("customer").uniques.add(UniqueConstraint.of("uq_customer_name", "name"));
                    draft.table("orders")
                            .foreignKeys
                            .add(ForeignKey.of("fk_orders_name", List.of("name"), Shop.CUSTOMER, List.of("name")));
                    draft.table("orders").columns.add(Column.of("name", "varchar(50)"));
                },
                "column orders.name",
                "foreign key orders.fk_orders_name",
                "unique constraint customer.uq_customer_name");
    }

    private void foreignKeys() {
        shop("foreign key dropped", (draft) -> draft.table("orders").foreignKeys.clear(), FOREIGN_KEY);
        prepared(
                "foreign key added",
                (draft) -> draft.table("orders").foreignKeys.clear(),
                foreignKey("customer_id", "id", ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION),
                FOREIGN_KEY);
        shop(
                "foreign key to another column",
                (draft) -> {
                    draft.table("orders").foreignKeys.clear();
                    draft.table("orders")
                            .foreignKeys
                            .add(ForeignKey.of("fk_orders_customer", List.of("ref"), Shop.CUSTOMER, List.of("code")));
                },
                FOREIGN_KEY);
        shop(
                "foreign key to another table",
                (draft) -> {
                    draft.table("orders").foreignKeys.clear();
                    draft.table("orders")
                            .foreignKeys
                            .add(ForeignKey.of(
                                    "fk_orders_customer", List.of("customer_id"), Shop.ORDERS, List.of("id")));
                },
                FOREIGN_KEY);
        shop(
                "foreign key over two columns",
                (draft) -> {
                    draft.table("orders").columns.add(Column.of("region", "varchar(20)"));
                    draft.table("orders")
                            .foreignKeys
                            .add(ForeignKey.of(
                                    "fk_region", List.of("ref", "region"), Shop.CUSTOMER, List.of("code", "region")));
                },
                "column orders.region",
                "foreign key orders.fk_region");
        shop(
                "foreign key to its own table",
                (draft) -> draft.table("orders")
                        .foreignKeys
                        .add(ForeignKey.of("fk_self", List.of("id"), Shop.ORDERS, List.of("id"))),
                "foreign key orders.fk_self");
        shop(
                "foreign keys in a circle",
                (draft) -> {
                    draft.table("customer").columns.add(Column.of("last_order", "bigint"));
                    draft.table("customer")
                            .foreignKeys
                            .add(ForeignKey.of("fk_last", List.of("last_order"), Shop.ORDERS, List.of("id")));
                },
                "column customer.last_order",
                "foreign key customer.fk_last");
        shop("referenced columns left to the primary key", (draft) -> {
            draft.table("orders").foreignKeys.clear();
            draft.table("orders")
                    .foreignKeys
                    .add(ForeignKey.of("fk_orders_customer", List.of("customer_id"), Shop.CUSTOMER, List.of()));
        });
    }

    private void actions() {
        ReferentialAction none = ReferentialAction.NO_ACTION;
        ReferentialAction cascade = ReferentialAction.CASCADE;
        ReferentialAction empty = ReferentialAction.SET_NULL;
        acting("on delete cascade", none, none, cascade, none);
        acting("on delete no longer", cascade, none, none, none);
        acting("on delete set null instead of cascade", cascade, none, empty, none);
        acting("on update cascade", none, none, none, cascade);
        acting("on update no longer", none, cascade, none, none);
        acting("both actions", none, none, empty, cascade);
        acting("restrict to cascade", ReferentialAction.RESTRICT, none, cascade, none);
        if (can.setDefault()) {
            acting("on delete set default", none, none, ReferentialAction.SET_DEFAULT, none);
        }
    }

    private void deferrals() {
        Deferral never = Deferral.NOT_DEFERRABLE;
        Deferral immediate = Deferral.INITIALLY_IMMEDIATE;
        Deferral deferred = Deferral.INITIALLY_DEFERRED;
        for (Deferral[] each : new Deferral[][] {
            {never, immediate}, {never, deferred}, {immediate, deferred}, {deferred, never}, {deferred, immediate}
        }) {
            prepared(
                    "foreign key from " + each[0] + " to " + each[1],
                    deferred(each[0]),
                    deferred(each[1]),
                    FOREIGN_KEY);
            prepared(
                    "unique from " + each[0] + " to " + each[1],
                    unique(new UniqueConstraint("uq_orders_ref", List.of("ref", "qty"), each[0])),
                    unique(new UniqueConstraint("uq_orders_ref", List.of("ref", "qty"), each[1])),
                    "unique constraint orders.uq_orders_ref");
        }
    }

    private void nulls() {
        UniqueConstraint distinct = UniqueConstraint.of("uq_orders_ref", "ref", "qty");
        shop(
                "unique with nulls not distinct",
                unique(distinct.withNullsNotDistinct()),
                "unique constraint orders.uq_orders_ref");
        prepared(
                "unique with nulls distinct",
                unique(distinct.withNullsNotDistinct()),
                unique(distinct),
                "unique constraint orders.uq_orders_ref");
    }

    private static Consumer<DraftSchema> deferred(Deferral deferral) {
        return (draft) -> {
            draft.table("orders").foreignKeys.clear();
            draft.table("orders")
                    .foreignKeys
                    .add(new ForeignKey(
                            "fk_orders_customer",
                            List.of("customer_id"),
                            Shop.CUSTOMER,
                            List.of("id"),
                            ReferentialAction.NO_ACTION,
                            ReferentialAction.NO_ACTION,
                            deferral));
        };
    }

    private void acting(
            String name,
            ReferentialAction deleteBefore,
            ReferentialAction updateBefore,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        prepared(
                name,
                foreignKey("customer_id", "id", deleteBefore, updateBefore),
                foreignKey("customer_id", "id", onDelete, onUpdate),
                FOREIGN_KEY);
    }

    private static Consumer<DraftSchema> foreignKey(
            String column, String referenced, ReferentialAction onDelete, ReferentialAction onUpdate) {
        return (draft) -> {
            draft.table("orders").foreignKeys.clear();
            draft.table("orders")
                    .foreignKeys
                    .add(new ForeignKey(
                            "fk_orders_customer",
                            List.of(column),
                            QualifiedName.of("customer"),
                            List.of(referenced),
                            onDelete,
                            onUpdate,
                            Deferral.NOT_DEFERRABLE));
        };
    }

    private static Consumer<DraftSchema> unique(UniqueConstraint unique) {
        return (draft) -> {
            draft.table("orders").uniques.clear();
            draft.table("orders").uniques.add(unique);
        };
    }

    private void adding(UniqueConstraint unique, String subject) {
        shop("add " + unique, (draft) -> draft.table("orders").uniques.add(unique), subject);
    }

    private void prepared(String name, Consumer<DraftSchema> first, Consumer<DraftSchema> then, String... subjects) {
        all.add(Mutation.ofShop(can, name, first, then, subjects));
    }

    private void shop(String name, Consumer<DraftSchema> change, String... subjects) {
        all.add(Mutation.ofShop(can, name, change, subjects));
    }
}
