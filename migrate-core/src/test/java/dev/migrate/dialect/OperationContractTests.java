package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each operation on tables and columns does on a real server what it says, and its inverse takes it back. */
abstract class OperationContractTests extends OperationFixture {

    /** Returns in which steps an identity of the database can count. */
    long increment() {
        return 5;
    }

    @Test
    void createTableWithEverything() {
        live.execute("create schema \"Clinic\"");
        Table table = Table.of(
                        new QualifiedName("Clinic", "Order"),
                        Column.of("id", "int").withIdentity(new Identity(false, 100L, increment())),
                        Column.of("order", "varchar(5)").withDefault(Value.text("it's")),
                        Column.of("owner_id", "bigint").notNull())
                .withPrimaryKey(new PrimaryKey("PK order", List.of("id")))
                .with(UniqueConstraint.of("uq", "order", "owner_id"))
                .with(new CheckConstraint("ck", "owner_id > 0"))
                .with(ForeignKey.of(
                        "fk", List.of("owner_id"), new QualifiedName(live.schema(), "owners"), List.of("id")))
                .with(new Index("Ix", List.of(new IndexColumn("order", true), IndexColumn.of("id")), false))
                .withRemarks("it's \\");
        assertDoneAndUndone(new CreateTable(table, false), () -> {
            live.execute("insert into \"Clinic\".\"Order\" (owner_id) values (1)");
            live.execute("insert into \"Clinic\".\"Order\" (\"order\", owner_id) values ('b', 1)");
            assertThat(live.query("select * from \"Clinic\".\"Order\" order by id"))
                    .containsExactly("100,it's,1", 100 + increment() + ",b,1");
            live.assertRefused("insert into \"Clinic\".\"Order\" (\"order\", owner_id) values ('b', 1)");
            live.assertRefused("insert into \"Clinic\".\"Order\" (\"order\", owner_id) values ('c', 2)");
            live.assertRefused("insert into \"Clinic\".\"Order\" (\"order\", owner_id) values ('c', 0)");
        });
    }

    @Test
    void createTableUnlessItExistsLeavesItAlone() {
        List<String> before = live.catalogue();
        live.apply(new CreateTable(Table.of(OWNERS, Column.of("other", "int")), true));
        assertThat(live.catalogue()).isEqualTo(before);
    }

    @Test
    void dropTable() {
        Table pets = Table.of(PETS, Column.of("owner", "bigint"))
                .with(ForeignKey.of("fk", List.of("owner"), OWNERS, List.of("id")));
        live.apply(new CreateTable(pets, false));
        assertDoneAndUndone(
                new DropTable(PETS, false, false, pets), () -> live.assertRefused("select count(*) from pets"));
        live.assertRefused("drop table owners");
    }

    @Test
    void dropTableWithItsReferences() {
        live.apply(new CreateTable(
                Table.of(PETS, Column.of("owner", "bigint"))
                        .with(ForeignKey.of("fk", List.of("owner"), OWNERS, List.of("id"))),
                false));
        live.apply(new DropTable(OWNERS, true, false, null));
        live.apply(new DropTable(OWNERS, true, true, null));
        live.execute("insert into pets values (7)");
    }

    @Test
    void renameTable() {
        assertDoneAndUndone(
                new RenameTable(OWNERS, "Human Beings"),
                () -> assertThat(live.query("select name from \"Human Beings\""))
                        .containsExactly("Ann"));
    }

    @Test
    void renameTableInASchema() {
        live.execute("create schema s1");
        QualifiedName table = new QualifiedName("s1", "a");
        live.apply(new CreateTable(Table.of(table, Column.of("x", "int")), false));
        assertDoneAndUndone(new RenameTable(table, "b"), () -> live.execute("insert into s1.b values (1)"));
    }

    @Test
    void addColumnsWithConstraints() {
        Column status = Column.of("status", "varchar(32)").notNull().withDefault(Value.text("draft"));
        Column parent = Column.of("Parent", "bigint").withRemarks("who");
        AddColumn operation = new AddColumn(
                OWNERS,
                List.of(status, parent),
                List.of(
                        ForeignKey.of("fk_parent", List.of("Parent"), OWNERS, List.of("id")),
                        UniqueConstraint.of("uq_parent", "Parent"),
                        new CheckConstraint("ck_status", "status <> '' and id < 9")));
        assertDoneAndUndone(operation, () -> {
            assertThat(live.query("select status, \"Parent\" from owners")).containsExactly("draft,null");
            live.assertRefused("update owners set \"Parent\" = 99");
            live.assertRefused("update owners set status = ''");
            live.execute("update owners set \"Parent\" = 1");
            live.assertRefused("insert into owners (id, \"Parent\") values (2, 1)");
        });
    }

    @Test
    void addColumnThatMustNotBeNullToATableWithRows() {
        live.execute("insert into owners (id, name) values (2, 'Bob')");
        AddColumn add = new AddColumn(
                OWNERS,
                List.of(
                        Column.of("Code", "varchar(10)").notNull(),
                        Column.of("level_no", "int").withDefault(Value.number(7)),
                        Column.of("plain", "int")),
                List.of(UniqueConstraint.of("uq_code", "Code")),
                List.of(
                        new Assignment("Code", Value.expression("upper(name)")),
                        new Assignment("level_no", Value.number(3))),
                List.of());
        assertDoneAndUndone(add, () -> {
            assertThat(live.query("select \"Code\", level_no, plain from owners order by id"))
                    .containsExactly("ANN,3,null", "BOB,3,null");
            live.assertRefused("insert into owners (id) values (3)");
            live.assertRefused("insert into owners (id, \"Code\") values (3, 'BOB')");
            live.execute("insert into owners (id, \"Code\") values (3, 'EVE')");
            assertThat(live.query("select level_no from owners where id = 3")).containsExactly("7");
        });
    }

    @Test
    void addTheColumnOfAPrimaryKey() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("name", "text")), false));
        Column id = Column.of("id", "serial");
        assertDoneAndUndone(new AddColumn(PETS, List.of(id), List.of(new PrimaryKey("pk_pets", List.of("id")))), () -> {
            live.execute("insert into pets (name) values ('a'), ('b')");
            assertThat(live.query("select id from pets order by id")).containsExactly("1", "2");
            live.assertRefused("insert into pets (id) values (1)");
        });
    }

    @Test
    void dropColumns() {
        AddColumn definition = new AddColumn(
                OWNERS,
                List.of(Column.of("a", "int"), Column.of("b", "varchar(3)").withDefault(Value.text("x"))),
                List.of(UniqueConstraint.of("uq_ab", "a", "b")));
        live.apply(definition);
        assertDoneAndUndone(
                new DropColumn(OWNERS, List.of("a", "b"), definition),
                () -> live.assertRefused("select a from owners"));
    }

    @Test
    void renameColumn() {
        assertDoneAndUndone(
                new RenameColumn(OWNERS, "name", "Full Name", null),
                () -> assertThat(live.query("select \"Full Name\" from owners")).containsExactly("Ann"));
    }

    @Test
    void modifyDataType() {
        String longName = "update owners set name = 'a name of many characters'";
        live.assertRefused(longName);
        assertDoneAndUndone(
                new ModifyDataType(OWNERS, "name", DataType.parse("varchar(100)"), DataType.parse("varchar(10)")),
                () -> {
                    live.execute(longName);
                    live.execute("update owners set name = 'Ann'");
                });
    }

    @Test
    void alterEverythingOfAColumn() {
        Column existing = Column.of("name", "varchar(10)");
        AlterColumn operation = new AlterColumn(
                OWNERS,
                "name",
                "Number",
                DataType.parse("text"),
                false,
                new DefaultChange(Value.text("it's")),
                null,
                existing);
        assertDoneAndUndone(operation, () -> {
            live.execute("insert into owners (id) values (2)");
            assertThat(live.query("select \"Number\" from owners order by id")).containsExactly("Ann", "it's");
            live.assertRefused("update owners set \"Number\" = null");
        });
    }

    @Test
    void alterTypeAndDefaultThatTheOtherTypeDoesNotKnow() {
        live.apply(new AddColumn(OWNERS, List.of(Column.of("flag", "int").withDefault(Value.number(7))), List.of()));
        AlterColumn operation = new AlterColumn(
                OWNERS,
                "flag",
                null,
                DataType.parse("varchar(5)"),
                true,
                new DefaultChange(Value.text("yes")),
                null,
                null);
        live.apply(operation);
        live.execute("insert into owners (id) values (2)");
        assertThat(live.query("select flag from owners order by id")).containsExactly("7", "yes");
    }

    @Test
    void addAndDropDefaultValue() {
        assertDoneAndUndone(new AddDefaultValue(OWNERS, "name", Value.text("x"), null, null), () -> {
            live.execute("insert into owners (id) values (2)");
            assertThat(live.query("select name from owners where id = 2")).containsExactly("x");
        });
        assertDoneAndUndone(
                new DropDefaultValue(OWNERS, "Part", null, Value.number(1)),
                () -> live.assertRefused("insert into owners (id) values (3)"));
    }

    @Test
    void addNotNullAfterFillingNulls() {
        live.execute("insert into owners (id) values (2)");
        live.assertRefused("alter table owners alter column name set not null");
        assertDoneAndUndone(new AddNotNullConstraint(OWNERS, "name", Value.text("?"), null), () -> {
            assertThat(live.query("select name from owners order by id")).containsExactly("Ann", "?");
            live.assertRefused("update owners set name = null");
        });
    }
}
