package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.RemarksChange;
import dev.migrate.testing.TestDatabase;
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
}
