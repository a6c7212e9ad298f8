package dev.migrate.autogenerate;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Indexes that come, go and change. */
final class IndexMutations {

    private static final String TWO = "index orders.ix_orders_two";

    private final Abilities can;
    private final List<Mutation> all = new ArrayList<>();

    private IndexMutations(Abilities can) {
        this.can = can;
    }

    static Stream<Mutation> all(Abilities can) {
        IndexMutations mutations = new IndexMutations(can);
        mutations.plain();
        mutations.uniqueness();
        if (can.expressionIndexes()) {
            mutations.expressions();
            mutations.predicates();
            mutations.carriedColumns();
            mutations.methods();
            mutations.nulls();
        }
        return mutations.all.stream();
    }

    private void plain() {
        adding(Index.of("ix_amount", "amount"));
        adding(Index.of("note", "note", "qty"));
        adding(Index.of("Ix Capital", "amount", "flag"));
        adding(new Index("ix_down", List.of(new IndexColumn("amount", true)), false));
        shop("index dropped", (draft) -> draft.table("orders").indexes.remove(1), TWO);
        replacing("columns of an index in another order", index("qty", "placed"));
        replacing("one column more in an index", index("placed", "qty", "amount"));
        replacing("one column less in an index", index("placed"));
        replacing("another column in an index", index("placed", "amount"));
        replacing("descending", columns(new IndexColumn("placed", true), IndexColumn.of("qty")));
        replacing("descending at the end", columns(IndexColumn.of("placed"), new IndexColumn("qty", true)));
        changing(
                "ascending",
                columns(new IndexColumn("placed", true), new IndexColumn("qty", true)),
                columns(IndexColumn.of("placed"), new IndexColumn("qty", true)));
        replacing("index of another name", index("placed", "qty").withName("ix_renamed"));
        shop(
                "index that a foreign key needs is replaced",
                (draft) -> draft.table("orders").indexes.add(Index.of("ix_customer", "customer_id")),
                (draft) -> {
                    draft.table("orders").indexes.removeIf((each) -> each.name().equals("ix_customer"));
                    draft.table("orders").indexes.add(Index.of("ix_customer", "customer_id", "qty"));
                },
                "index orders.ix_customer");
    }

    private void uniqueness() {
        replacing("unique", new Index("ix_orders_two", index("placed", "qty").columns(), true));
        // MariaDB makes no difference between a unique index and a unique constraint, which is another thing than an
        // index.
        String[] noLonger =
                can.isMariadb() ? new String[] {TWO, "unique constraint orders.ix_orders_two"} : new String[] {TWO};
        shop(
                "no longer unique",
                second(new Index("ix_orders_two", index("placed", "qty").columns(), true)),
                second(index("placed", "qty")),
                noLonger);
        shop(
                "index to unique constraint of another name",
                (draft) -> {},
                (draft) -> {
                    draft.table("orders").indexes.remove(1);
                    draft.table("orders").uniques.add(UniqueConstraint.of("uq_two", "placed", "qty"));
                },
                TWO,
                "unique constraint orders.uq_two");
        shop("unique index where a unique constraint is", (draft) -> {}, (draft) -> {
            draft.table("orders").uniques.clear();
            draft.table("orders")
                    .indexes
                    .add(new Index("uq_orders_ref", List.of(IndexColumn.of("ref"), IndexColumn.of("qty")), true));
        });
    }

    private void expressions() {
        adding(columns(IndexColumn.expression("lower(note)")).withName("ix_lower"));
        changing("expression", expression("lower(note)"), expression("upper(note)"));
        changing("expression over another column", expression("lower(note)"), expression("lower(ref)"));
        changing("number in an expression", expression("qty + 1"), expression("qty + 3"));
        changing("expression to column", expression("lower(note)"), index("note"));
        changing(
                "expression and column swapped",
                columns(IndexColumn.expression("lower(note)"), IndexColumn.of("qty")),
                columns(IndexColumn.of("qty"), IndexColumn.expression("lower(note)")));
        changing("path in a document", expression("(note::jsonb ->> 'a')"), expression("(note::jsonb ->> 'b')"));
        same("expression written otherwise", expression("lower(note)"), expression("LOWER( \"note\" )"));
        same("cast that the database adds", expression("lower(note)"), expression("lower((note)::text)"));
        same("parentheses", expression("qty + 1"), expression("((qty) + (1))"));
    }

    private void predicates() {
        adding(where(index("amount").withName("ix_part"), "flag"));
        changing("predicate", where(index("qty"), "qty > 5"), where(index("qty"), "qty > 6"));
        changing("predicate added", index("qty"), where(index("qty"), "amount is not null"));
        changing("predicate dropped", where(index("qty"), "amount is not null"), index("qty"));
        same("predicate written otherwise", where(index("qty"), "qty > 5"), where(index("qty"), "( QTY>5 )"));
        same("list in a predicate", where(index("qty"), "ref in ('a', 'b')"), where(index("qty"), "ref IN ('a','b')"));
        changing(
                "unique where",
                where(new Index("ix_orders_two", List.of(IndexColumn.of("placed")), true), "flag"),
                where(new Index("ix_orders_two", List.of(IndexColumn.of("placed")), true), "not flag"));
    }

    private void carriedColumns() {
        Index plain = index("qty");
        changing("included column", plain, plain.withColumns(plain.columns(), List.of("amount")));
        changing(
                "another included column",
                plain.withColumns(plain.columns(), List.of("amount")),
                plain.withColumns(plain.columns(), List.of("amount", "note")));
        changing("no included column", plain.withColumns(plain.columns(), List.of("amount")), plain);
    }

    private void methods() {
        changing("hash", index("qty"), using(index("qty"), "hash"));
        changing("brin", using(index("qty"), "hash"), using(index("qty"), "brin"));
        changing("usual method", using(index("qty"), "brin"), index("qty"));
        same("method written out", index("qty"), using(index("qty"), "btree"));
        changing(
                "operator class",
                index("note"),
                columns(IndexColumn.of("note").withOperatorClass("varchar_pattern_ops")));
    }

    private void nulls() {
        IndexColumn up = IndexColumn.of("placed");
        IndexColumn down = new IndexColumn("placed", true);
        changing("nulls first", columns(up), columns(up.withNulls(NullsOrder.FIRST)));
        changing("descending with nulls last", columns(down), columns(down.withNulls(NullsOrder.LAST)));
        same("nulls last is the rule", columns(up), columns(up.withNulls(NullsOrder.LAST)));
        same("descending nulls first is the rule", columns(down), columns(down.withNulls(NullsOrder.FIRST)));
        Index unique = new Index("ix_orders_two", List.of(up), true);
        changing("nulls not distinct", unique, unique.withNullsNotDistinct());
    }

    private static Index index(String... columns) {
        return Index.of("ix_orders_two", columns);
    }

    private static Index columns(IndexColumn... columns) {
        return new Index("ix_orders_two", List.of(columns), false);
    }

    private static Index expression(String sql) {
        return columns(IndexColumn.expression(sql));
    }

    private static Index where(Index index, @Nullable String condition) {
        return new Index(index.name(), index.columns(), index.unique(), condition, index.include(), index.using());
    }

    private static Index using(Index index, String method) {
        return new Index(index.name(), index.columns(), index.unique(), index.where(), index.include(), method);
    }

    private void adding(Index index) {
        shop(
                "add " + index,
                (draft) -> {},
                (draft) -> draft.table("orders").indexes.add(index),
                "index orders." + index.name());
    }

    private void replacing(String name, Index index) {
        changing(name, index("placed", "qty"), index);
    }

    private void changing(String name, Index before, Index after) {
        shop(name, second(before), second(after), TWO);
    }

    private void same(String name, Index before, Index after) {
        shop(name, second(before), second(after));
    }

    private static Consumer<DraftSchema> second(Index index) {
        return (draft) -> draft.table("orders").indexes.set(1, index);
    }

    private void shop(String name, Consumer<DraftSchema> change, String subject) {
        shop(name, (draft) -> {}, change, subject);
    }

    private void shop(String name, Consumer<DraftSchema> first, Consumer<DraftSchema> then, String... subjects) {
        all.add(Mutation.ofShop(can, name, first, then, subjects));
    }
}
