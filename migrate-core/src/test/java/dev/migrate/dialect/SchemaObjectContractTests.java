package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each operation on views, schemas and other objects does on a real server what it says, and its inverse undoes it. */
abstract class SchemaObjectContractTests extends OperationFixture {

    private static final QualifiedName VIEW = QualifiedName.of("It's");
    private static final DataType TEXT = DataType.parse("varchar(30)");

    @Test
    void viewIsCreatedRenamedReplacedAndDropped() {
        Operation create = new CreateView(VIEW, "select id from owners", false, false, "it's a view", null);
        live.apply(create);
        assertThat(live.query("select * from \"It's\"")).containsExactly("1");
        live.apply(new CreateView(VIEW, "select id, name from owners", true, false, null, null));
        assertThat(live.query("select * from \"It's\"")).containsExactly("1,Ann");
        Operation rename = new RenameView(VIEW, "V 2");
        live.apply(rename);
        assertThat(live.query("select * from \"V 2\"")).containsExactly("1,Ann");
        live.undo(rename);
        live.undo(create);
        live.assertRefused("select * from \"It's\"");
        live.apply(new DropView(VIEW, true, null));
    }

    @Test
    void viewByItsFullDefinitionThatReplaces() {
        live.execute("create view v as select 1 as one");
        String definition = " CREATE VIEW v AS select 2 as one";
        live.apply(new CreateView(QualifiedName.of("v"), definition, true, true, null, null));
        assertThat(live.query("select * from v")).containsExactly("2");
        CreateView known = new CreateView(QualifiedName.of("v"), "select 3 as one", false, false, null, null);
        live.apply(new DropView(QualifiedName.of("v"), false, known));
        live.undo(new DropView(QualifiedName.of("v"), false, known));
        assertThat(live.query("select * from v")).containsExactly("3");
    }

    @Test
    void schemas() {
        Operation create = new CreateSchema("My schema", false);
        live.apply(create);
        live.apply(new CreateSchema("My schema", true));
        live.execute("create table \"My schema\".a (id int)");
        live.assertRefused("drop schema \"My schema\" restrict");
        live.execute("drop table \"My schema\".a");
        live.undo(create);
        live.apply(create);
        live.execute("create table \"My schema\".a (id int)");
        live.apply(new DropSchema("My schema", false, true));
        live.apply(new DropSchema("My schema", true, false));
        live.apply(create);
    }

    @Test
    void checks() {
        Operation add = new AddCheckConstraint(OWNERS, new CheckConstraint("Ck", "id < 5 or name is not null"));
        live.apply(add);
        live.assertRefused("insert into owners (id) values (7)");
        live.undo(add);
        live.execute("insert into owners (id) values (7)");
    }

    @Test
    void remarksAreSetAndTakenBack() {
        Operation table = new SetTableRemarks(OWNERS, "it's \\", new RemarksChange(null));
        live.apply(table);
        assertThat(live.tableRemarks("owners")).isEqualTo("it's \\");
        live.undo(table);
        assertThat(live.tableRemarks("owners")).isNull();
        Operation column = new SetColumnRemarks(OWNERS, "name", "new", TEXT, new RemarksChange("old"));
        live.apply(column);
        assertThat(live.columnRemarks("owners", "name")).isEqualTo("new");
        live.undo(column);
        assertThat(live.columnRemarks("owners", "name")).isEqualTo("old");
    }

    @Test
    void autoIncrementOfAColumnWithRows() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("Id", "bigint"), Column.of("x", "int")), false));
        live.execute("insert into pets values (1, 1)");
        live.apply(new AddAutoIncrement(PETS, "Id", DataType.parse("bigint"), new Identity(false, 100L, 5L)));
        live.execute("insert into pets (x) values (2), (3)");
        assertThat(live.query("select * from pets order by x")).containsExactly("1,1", "100,2", "105,3");
    }

    @Test
    void renameIndex() {
        live.apply(new CreateIndex(OWNERS, Index.of("ix_old", "name")));
        assertDoneAndUndone(new RenameIndex(OWNERS, "ix_old", "Ix new"), () -> {});
    }

    @Test
    void alterSequence() {
        Sequence sequence = new Sequence(QualifiedName.of("Numbers"), null, 1L, 1L, 1L, 50L, 1L, false);
        live.apply(new CreateSequence(sequence));
        assertDoneAndUndone(
                new AlterSequence(sequence.name(), null, null, 2L, null, 100L, 5L, true, sequence), () -> {});
        live.apply(new AlterSequence(sequence.name(), null, 10L, null, null, null, null, null, null));
        Column column = Column.of("no", "bigint").withDefault(new Value.NextValue(sequence.name()));
        live.apply(new CreateTable(Table.of(PETS, column, Column.of("x", "int")), false));
        live.execute("insert into pets (x) values (1), (2)");
        assertThat(live.query("select no from pets order by x")).containsExactly("10", "11");
    }

    @Test
    void mergeColumns() {
        live.apply(new CreateTable(
                Table.of(PETS, Column.of("first", "varchar(5)"), Column.of("Last", "varchar(5)")), false));
        live.execute("insert into pets values ('a', 'b')");
        live.apply(new MergeColumns(PETS, "first", " it's ", "Last", "Full", TEXT));
        assertThat(live.query("select * from pets")).containsExactly("a it's b");
    }

    @Test
    void addLookupTable() {
        live.execute("insert into owners (id, name) values (2, 'Ann'), (3, null), (4, 'Bob')");
        AddLookupTable add = new AddLookupTable(OWNERS, "name", QualifiedName.of("Names"), "n", TEXT, "fk_names");
        List<String> before = live.catalogue();
        live.apply(add);
        assertThat(live.query("select n from \"Names\" order by n")).containsExactly("Ann", "Bob");
        live.assertRefused("insert into owners (id, name) values (5, 'Cid')");
        live.undo(add);
        assertThat(live.catalogue()).isEqualTo(before);
    }
}
