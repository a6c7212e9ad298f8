package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RoutineKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What MariaDB and MySQL have no statement for, and their server does by a look at its catalogue. */
abstract class ServerScriptContractTests extends OperationFixture {

    private static final String KEYS = "select table_name, constraint_name from"
            + " information_schema.referential_constraints where constraint_schema = database() order by 1, 2";

    @Test
    void allForeignKeysOfATableGo() {
        references(PETS, "a`b", "fk2");
        references(QualifiedName.of("Pets"), "fk3");
        live.apply(new DropAllForeignKeyConstraints(PETS));
        assertThat(live.query(KEYS)).containsExactly("Pets,fk3");
        live.apply(new DropAllForeignKeyConstraints(PETS));
    }

    @Test
    void aTableGoesWithWhatReferencesItAndNothingElse() {
        references(PETS, "fk1", "fk2");
        references(new QualifiedName(live.schema(), "Pets"), "fk3");
        live.execute("create table \"Owners\" (id bigint primary key)");
        live.execute("create table others (id bigint, constraint fk4 foreign key (id) references \"Owners\" (id))");
        live.apply(new DropTable(OWNERS, true, false, null));
        live.apply(new DropTable(OWNERS, true, true, null));
        assertThat(live.query(KEYS)).containsExactly("others,fk4");
        live.execute("insert into pets values (7)");
    }

    @Test
    void onlyAnEmptySchemaGoesWithoutCascade() {
        live.execute("create schema s1");
        live.execute("create table s1.t (id int)");
        assertThatThrownBy(() -> live.apply(new DropSchema("s1", false, false)))
                .cause()
                .hasMessageContaining("the schema is not empty");
        live.execute("drop table s1.t");
        live.apply(new DropSchema("s1", false, false));
        assertThat(live.query("select count(*) from information_schema.schemata where schema_name = 's1'"))
                .containsExactly("0");
        live.apply(new DropSchema("s1", true, false));
    }

    @Test
    void aRoutineIsReplaced() {
        QualifiedName name = QualifiedName.of("answer");
        for (int answer : List.of(41, 42)) {
            String text = "create function answer() returns int deterministic return " + answer;
            live.apply(new CreateRoutine(RoutineKind.FUNCTION, name, null, text, true, null));
        }
        assertThat(live.query("select answer()")).containsExactly("42");
    }

    private void references(QualifiedName table, String... keys) {
        Table referencing = Table.of(table, Column.of("owner", "bigint"));
        for (String key : keys) {
            referencing = referencing.with(ForeignKey.of(key, List.of("owner"), OWNERS, List.of("id")));
        }
        live.apply(new CreateTable(referencing, false));
    }
}
