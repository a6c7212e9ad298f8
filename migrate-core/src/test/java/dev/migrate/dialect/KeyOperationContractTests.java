package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each operation on keys, indexes and sequences does on a real server what it says, and its inverse takes it back. */
abstract class KeyOperationContractTests extends OperationFixture {

    @Test
    void addPrimaryKeyOverColumnsThatMayBeNull() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("a", "int"), Column.of("B", "int")), false));
        Operation add = new AddPrimaryKey(PETS, new PrimaryKey("pk_pets", List.of("a", "B")));
        live.apply(add);
        live.execute("insert into pets values (1, 1)");
        live.assertRefused("insert into pets values (1, 1)");
        live.assertRefused("insert into pets values (null, 2)");
        live.undo(add);
        live.execute("insert into pets values (1, 1)");
    }

    @Test
    void dropPrimaryKeyOfARenamedTableWithoutItsName() {
        live.apply(new CreateTable(
                Table.of(PETS, Column.of("id", "int").notNull()).withPrimaryKey(new PrimaryKey(null, List.of("id"))),
                false));
        QualifiedName hostile = QualifiedName.of("it's $migrate$ %s \"a\\");
        live.apply(new RenameTable(PETS, hostile.name()));
        live.apply(new DropPrimaryKey(hostile, null, null));
        String quoted = live.dialect().quote(hostile);
        live.execute("insert into " + quoted + " values (1), (1)");
        assertThat(live.query("select count(*) from " + quoted)).containsExactly("2");
    }

    @Test
    void dropPrimaryKeyByName() {
        assertDoneAndUndone(new DropPrimaryKey(OWNERS, "pk_owners", new PrimaryKey("pk_owners", List.of("id"))), () -> {
            live.execute("insert into owners (id) values (1)");
            live.execute("delete from owners");
        });
    }

    @Test
    void addUniqueConstraint() {
        assertDoneAndUndone(
                new AddUniqueConstraint(OWNERS, UniqueConstraint.of("UQ", "name", "Part")),
                () -> live.assertRefused("insert into owners (id, name) values (2, 'Ann')"));
    }

    @Test
    void foreignKeyWithActions() {
        live.apply(new CreateTable(
                Table.of(PETS, Column.of("owner", "bigint")).with(Index.of("ix_owner", "owner")), false));
        ForeignKey key = new ForeignKey(
                "fk_owner",
                List.of("owner"),
                OWNERS,
                List.of("id"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                Deferral.NOT_DEFERRABLE);
        assertDoneAndUndone(new AddForeignKeyConstraint(PETS, key), () -> {
            live.assertRefused("insert into pets values (99)");
            live.execute("insert into pets values (1)");
            live.execute("update owners set id = 5");
            assertThat(live.query("select owner from pets")).containsExactly("5");
            live.execute("delete from owners");
            assertThat(live.query("select owner from pets")).containsExactly("null");
        });
    }

    @Test
    void indexInASchema() {
        live.execute("create schema s1");
        QualifiedName table = new QualifiedName("s1", "Things");
        live.apply(new CreateTable(Table.of(table, Column.of("x", "int"), Column.of("Y", "int")), false));
        Index index = new Index("Ix Things", List.of(new IndexColumn("Y", true), IndexColumn.of("x")), true);
        assertDoneAndUndone(new CreateIndex(table, index), () -> {
            live.execute("insert into s1.\"Things\" values (1, 1)");
            live.assertRefused("insert into s1.\"Things\" values (1, 1)");
        });
        live.apply(new CreateIndex(table, index));
        assertDoneAndUndone(
                new DropIndex(table, "Ix Things", index),
                () -> live.execute("insert into s1.\"Things\" values (1, 2)"));
    }

    @Test
    void sequences() {
        Sequence sequence =
                new Sequence(QualifiedName.of("Num'bers"), DataType.parse("bigint"), 5L, -2L, -100L, 100L, 1L, true);
        assertDoneAndUndone(new CreateSequence(sequence), () -> {
            Column column = Column.of("no", "bigint").withDefault(new Value.NextValue(sequence.name()));
            live.apply(new CreateTable(Table.of(PETS, column, Column.of("x", "int")), false));
            live.execute("insert into pets (x) values (1), (2)");
            assertThat(live.query("select no from pets order by x")).containsExactly("5", "3");
            live.execute("drop table pets");
        });
        live.apply(new CreateSequence(sequence));
        assertDoneAndUndone(new DropSequence(sequence.name(), sequence), () -> {});
    }
}
