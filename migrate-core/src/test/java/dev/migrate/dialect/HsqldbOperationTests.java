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
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class HsqldbOperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    @Test
    void commentsAreSetAndTakenAway() {
        String comment = "select comment from information_schema.system_comments where column_name = 'NAME'";
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange("it's \\ so"), null));
        assertThat(live.query(comment)).containsExactly("it's \\ so");
        live.apply(new AlterColumn(OWNERS, "name", null, null, null, null, new RemarksChange(null), null));
        assertThat(live.query(comment)).containsExactly("");
    }

    @Test
    void identitiesAndSequencesCountFromOneUpOrDown() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("id", "serial"), Column.of("x", "int")), false));
        Column down = Column.of("id", "int").withIdentity(new Identity(false, null, -1L));
        QualifiedName downwards = QualifiedName.of("downwards");
        live.apply(new CreateTable(Table.of(downwards, down, Column.of("x", "int")), false));
        live.execute("insert into pets (x) values (1), (2)");
        live.execute("insert into downwards (x) values (1), (2)");
        assertThat(live.query("select id from pets order by x")).containsExactly("1", "2");
        assertThat(live.query("select id from downwards order by x")).containsExactly("-1", "-2");

        live.apply(new CreateSequence(Sequence.of(QualifiedName.of("numbers"))));
        assertThat(live.query("values (next value for numbers)")).containsExactly("1");
        assertThat(live.query("values (next value for numbers)")).containsExactly("2");
    }

    @Test
    void aDefaultFromASequenceComesAndGoes() {
        QualifiedName numbers = QualifiedName.of("numbers");
        live.apply(new CreateSequence(Sequence.of(numbers)));
        live.apply(new CreateTable(Table.of(PETS, Column.of("no", "bigint"), Column.of("x", "int")), false));
        DataType bigint = DataType.parse("bigint");
        AddDefaultValue operation = new AddDefaultValue(PETS, "no", new Value.NextValue(numbers), bigint, null);
        live.apply(operation);
        live.execute("insert into pets (x) values (1), (2)");
        live.undo(operation);
        live.execute("insert into pets (no, x) values (null, 3)");
        assertThat(live.query("select no from pets order by x")).containsExactly("1", "2", "null");
    }

    @Test
    void remarksAreSetAndTakenAway() {
        String comments = "select object_type, column_name, comment from information_schema.system_comments"
                + " where comment <> '' order by object_type";
        live.apply(new SetTableRemarks(OWNERS, "it's", null));
        live.apply(new SetColumnRemarks(OWNERS, "Part", "some", null, null));
        assertThat(live.query(comments)).containsExactly("COLUMN,Part,some", "TABLE,null,it's");
        live.apply(new SetTableRemarks(OWNERS, null, null));
        live.apply(new SetColumnRemarks(OWNERS, "Part", null, null, null));
        assertThat(live.query(comments)).isEmpty();
    }

    @Test
    void aColumnIsNumberedFromOne() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("id", "int"), Column.of("x", "int")), false));
        live.apply(new AddAutoIncrement(PETS, "id", null, Identity.byDefault()));
        live.execute("insert into pets (x) values (1), (2)");
        assertThat(live.query("select id from pets order by x")).containsExactly("1", "2");
    }

    @Test
    void sequencesAreAltered() {
        QualifiedName numbers = QualifiedName.of("numbers");
        live.apply(new CreateSequence(Sequence.of(numbers)));
        live.apply(new AlterSequence(numbers, null, 5L, 3L, null, null, 20L, null, null));
        live.apply(new AlterSequence(numbers, null, null, null, null, null, 50L, null, null));
        live.apply(new RenameSequence(numbers, "N 2"));
        assertThat(live.query("values (next value for \"N 2\")")).containsExactly("5");
        assertThat(live.query("values (next value for \"N 2\")")).containsExactly("8");
    }

    @Test
    void viewsAreReplacedAndRenamed() {
        QualifiedName view = QualifiedName.of("v");
        live.apply(new CreateView(view, "select id from owners", true, false, null, null));
        live.apply(new CreateView(view, "select name from owners", true, false, "it's", null));
        live.apply(new RenameView(view, "W"));
        assertThat(live.query("select * from W")).containsExactly("Ann");
        live.apply(new DropView(QualifiedName.of("W"), false, null));
        live.apply(new DropView(view, true, null));
        live.assertRefused("select * from W");
    }

    @Test
    void routinesAreReplacedAndDropped() {
        QualifiedName function = QualifiedName.of("one_more");
        String text = "create function one_more (n integer) returns integer return n + ";
        live.apply(new CreateRoutine(RoutineKind.FUNCTION, function, null, text + 2, true, null));
        live.apply(new CreateRoutine(RoutineKind.FUNCTION, function, null, text + 1, true, null));
        assertThat(live.query("values (one_more(3))")).containsExactly("4");
        live.apply(new DropRoutine(RoutineKind.FUNCTION, function, null, null, false, null));
        live.assertRefused("values (one_more(3))");

        QualifiedName trigger = QualifiedName.of("shout");
        String body = "create trigger shout before insert on owners referencing new row as n for each row"
                + " set n.name = upper(n.name)";
        live.apply(new CreateRoutine(RoutineKind.TRIGGER, trigger, OWNERS, body, true, null));
        live.execute("insert into owners (id, name) values (2, 'bob')");
        live.apply(new DropRoutine(RoutineKind.TRIGGER, trigger, null, OWNERS, false, null));
        live.execute("insert into owners (id, name) values (3, 'cy')");
        assertThat(live.query("select name from owners order by id")).containsExactly("Ann", "BOB", "cy");
    }

    @Test
    void schemasAndIndexesAndChecksComeAndGo() {
        live.apply(new CreateSchema("Clinic", false));
        live.apply(new CreateSchema("Clinic", true));
        live.apply(new DropSchema("Clinic", false, false));
        live.apply(new DropSchema("Clinic", true, true));
        live.apply(new CreateIndex(OWNERS, Index.of("ix_a", "name")));
        assertDoneAndUndone(new RenameIndex(OWNERS, "ix_a", "Ix B"), () -> {});
        assertDoneAndUndone(
                new AddCheckConstraint(OWNERS, new CheckConstraint("ck", "id > 0")),
                () -> live.assertRefused("insert into owners (id) values (-1)"));
    }

    @Test
    void columnsStandWhereTheyArePlaced() {
        place(ColumnPlacement.before("b", "name"));
        place(ColumnPlacement.after("last", "id"));
        assertThat(columns()).containsExactly("id", "b", "name", "Part", "last");
    }

    private void place(ColumnPlacement place) {
        Column column = Column.of(place.column(), "int").notNull();
        List<Assignment> one = List.of(new Assignment(place.column(), Value.number(1)));
        live.apply(new AddColumn(OWNERS, List.of(column), List.of(), one, List.of(place)));
    }

    private List<String> columns() {
        return live.model().table("owners").orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
    }
}
