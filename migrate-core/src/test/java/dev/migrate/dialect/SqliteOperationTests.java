package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
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
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteOperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    @Test
    void createTableWithEverything() {
        Table table = Table.of(
                        new QualifiedName("main", "Order"),
                        Column.of("id", "int").withIdentity(new Identity(false, 100L, null)),
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
            live.execute("insert into \"Order\" (owner_id) values (1)");
            live.execute("insert into \"Order\" (\"order\", owner_id) values ('b', 1)");
            assertThat(live.query("select * from \"Order\" order by id")).containsExactly("100,it's,1", "101,b,1");
            live.assertRefused("insert into \"Order\" (\"order\", owner_id) values ('b', 1)");
            live.assertRefused("insert into \"Order\" (\"order\", owner_id) values ('c', 2)");
            live.assertRefused("insert into \"Order\" (\"order\", owner_id) values ('c', 0)");
        });
    }

    @Override
    @Test
    void dropTable() {
        Table pets = Table.of(PETS, Column.of("owner", "bigint"))
                .with(ForeignKey.of("fk", List.of("owner"), OWNERS, List.of("id")));
        live.apply(new CreateTable(pets, false));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> live.apply(new DropTable(OWNERS, false, false, null)))
                .withMessage(
                        "test: The table 'owners' is referred to by 'pets', whose rows SQLite could delete with it."
                                + " Drop the foreign keys before, or say 'cascadeConstraints: true'.");
        assertDoneAndUndone(
                new DropTable(PETS, false, false, pets), () -> live.assertRefused("select count(*) from pets"));
    }

    @Override
    @Test
    void renameTableInASchema() {
        Table table = Table.of(new QualifiedName("s1", "a"), Column.of("x", "int"));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> live.apply(new CreateTable(table, false)))
                .withMessage("test: SQLite has no schemas, so there is no 's1.a'."
                        + " Leave 'schemaName' out, or say 'main'.");
    }

    /** SQLite keeps the length of a text in the type and doesn't ask for it. */
    @Override
    @Test
    void modifyDataType() {
        assertDoneAndUndone(
                new ModifyDataType(OWNERS, "name", DataType.parse("integer"), DataType.parse("varchar(10)")), () -> {
                    live.execute("insert into owners (id, name) values (2, '7')");
                    assertThat(live.query("select typeof(name) from owners where id = 2"))
                            .containsExactly("integer");
                });
        assertThat(live.query("select typeof(name) from owners where id = 2")).containsExactly("text");
    }
}
