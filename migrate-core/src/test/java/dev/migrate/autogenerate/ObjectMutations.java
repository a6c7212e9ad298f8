package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables, schemas, checks, sequences and types with listed values that come, go and change. */
final class ObjectMutations {

    private final Abilities can;
    private final List<Mutation> all = new ArrayList<>();

    private ObjectMutations(Abilities can) {
        this.can = can;
    }

    static Stream<Mutation> all(Abilities can) {
        ObjectMutations mutations = new ObjectMutations(can);
        mutations.tables();
        mutations.checks();
        if (can.sequences()) {
            mutations.sequences();
        }
        if (can.enumTypes()) {
            mutations.enumTypes();
            mutations.schemas();
        }
        return mutations.all.stream();
    }

    private void tables() {
        shop("add a table", (draft) -> draft.tables.add(table(QualifiedName.of("line"), false)), "table line");
        shop(
                "add a table that references another",
                (draft) -> draft.tables.add(table(QualifiedName.of("line"), true)),
                "table line");
        shop(
                "add a table of a reserved name",
                (draft) -> draft.tables.add(table(QualifiedName.of("order"), true)),
                "table order");
        shop("drop a table", (draft) -> draft.tables.remove(1), "table orders");
        shop(
                "drop a table that is referenced",
                (draft) -> {
                    draft.tables.remove(0);
                    draft.table("orders").foreignKeys.clear();
                },
                "foreign key orders.fk_orders_customer",
                "table customer");
        shop("drop both tables", (draft) -> draft.tables.clear(), "table customer", "table orders");
        shop(
                "rename a table without saying so",
                (draft) -> draft.table("orders").name = QualifiedName.of("purchase"),
                renameSubjects());
        shop(
                "add two tables that reference each other",
                (draft) -> {
                    DraftTable one = table(QualifiedName.of("one"), false);
                    DraftTable two = table(QualifiedName.of("two"), false);
                    one.foreignKeys.add(ForeignKey.of("fk_one", List.of("c"), two.name, List.of("id")));
                    two.foreignKeys.add(ForeignKey.of("fk_two", List.of("c"), one.name, List.of("id")));
                    draft.tables.add(one);
                    draft.tables.add(two);
                },
                "table one",
                "table two");
    }

    private static String[] renameSubjects() {
        return new String[] {"table orders", "table purchase"};
    }

    private void schemas() {
        shop(
                "add a table in another schema",
                (draft) -> draft.tables.add(table(new QualifiedName("side", "line"), true)),
                "schema side",
                "table side.line");
    }

    private static DraftTable table(QualifiedName name, boolean references) {
        DraftTable table = new DraftTable(name);
        table.columns.add(Column.of("id", "bigint").notNull());
        table.columns.add(Column.of("c", "bigint"));
        table.key = new PrimaryKey("pk_" + name.name(), List.of("id"));
        if (references) {
            table.foreignKeys.add(ForeignKey.of("fk_line", List.of("c"), Shop.CUSTOMER, List.of("id")));
        }
        return table;
    }

    private void checks() {
        shop(
                "check added",
                (draft) -> draft.table("customer").checks.add(new CheckConstraint("ck_name", "name <> ''")),
                "check customer.ck_name");
        shop(
                "second check added",
                (draft) -> draft.table("orders").checks.add(new CheckConstraint("ck_more", "qty < 1000 or amount = 0")),
                "check orders.ck_more");
        shop(
                "one of two checks dropped",
                (draft) -> draft.table("orders").checks.remove(0),
                "check orders.ck_orders_qty");
        checking("check changed", "qty > 1 or qty = 1", "qty > 2 or qty < 3");
        checking("number in a check", "qty > 0", "qty > -1");
        checking("list of a check", "ref in ('1', '2')", "ref in ('1', '2', '3')");
        same("check written otherwise", "qty > 0", "( QTY>0 )");
        same("check with blanks and lines", "qty > 0 and amount >= 0", "qty > 0\n   and amount >= 0");
        same("check over a list", "ref in ('1','2')", "ref IN ('1', '2')");
        same("check with between", "qty between 1 and 5", "qty BETWEEN 1 AND 5");
        same("check with a function", "char_length(ref) > 0", "CHAR_LENGTH( ref ) > 0");
    }

    private void checking(String name, String before, String after) {
        prepared(name, check(before), check(after), "check orders.ck_orders_qty");
    }

    private void same(String name, String before, String after) {
        prepared(name, check(before), check(after));
    }

    private static Consumer<DraftSchema> check(String expression) {
        return (draft) -> draft.table("orders").checks.set(0, new CheckConstraint("ck_orders_qty", expression));
    }

    private void sequences() {
        shop(
                "sequence added",
                (draft) -> draft.sequences.add(Sequence.of(QualifiedName.of("more_seq"))),
                "sequence more_seq");
        shop("sequence dropped", (draft) -> draft.sequences.clear(), "sequence order_seq");
        sequence("increment of a sequence", 20L, null, null, false);
        sequence("maximum of a sequence", 50L, 1_000_000L, null, false);
        sequence("cache of a sequence", 50L, null, 20L, false);
        sequence("cycle of a sequence", 50L, null, null, true);
    }

    private void sequence(String name, long increment, @Nullable Long maximum, @Nullable Long cache, boolean cycle) {
        shop(
                name,
                (draft) -> draft.sequences.set(
                        0,
                        new Sequence(QualifiedName.of("order_seq"), null, 1L, increment, null, maximum, cache, cycle)),
                "sequence order_seq");
    }

    private void enumTypes() {
        String type = "enum type order_state";
        values("enum value added at the end", List.of("new", "paid", "done", "late"), type);
        values("enum value added in the middle", List.of("new", "paid", "late", "done"), type);
        values("enum value added first", List.of("early", "new", "paid", "done"), type);
        values("two enum values added", List.of("new", "a", "paid", "b", "done"), type);
        values("enum value removed", List.of("new", "paid"), type);
        values("enum value replaced", List.of("new", "paid", "over"), type);
        values("enum values in another order", List.of("paid", "new", "done"));
        shop("enum type added", (draft) -> draft.enumTypes.add(EnumType.of("mood", "a", "b")), "enum type mood");
        shop(
                "enum type added with a column",
                (draft) -> {
                    draft.enumTypes.add(EnumType.of("mood", "a", "b"));
                    draft.table("orders").columns.add(Column.of("mood", "mood"));
                },
                "column orders.mood",
                "enum type mood");
        shop(
                "enum type dropped with its column",
                (draft) -> {
                    draft.enumTypes.clear();
                    draft.table("orders").columns.removeIf((each) -> each.name().equals("state"));
                },
                "column orders.state",
                type);
        shop(
                "enum type to text",
                (draft) -> {
                    draft.enumTypes.clear();
                    draft.table("orders").alter("state", (each) -> each.withType(DataType.parse("varchar(20)")));
                },
                type,
                "type orders.state");
    }

    private void values(String name, List<String> values, String... subject) {
        shop(name, (draft) -> draft.enumTypes.set(0, new EnumType(QualifiedName.of("order_state"), values)), subject);
    }

    private void prepared(String name, Consumer<DraftSchema> first, Consumer<DraftSchema> then, String... subjects) {
        all.add(Mutation.ofShop(can, name, first, then, subjects));
    }

    private void shop(String name, Consumer<DraftSchema> change, String... subjects) {
        all.add(Mutation.ofShop(can, name, change, subjects));
    }
}
