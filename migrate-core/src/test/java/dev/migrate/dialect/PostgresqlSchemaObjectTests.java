package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RoutineKind;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlSchemaObjectTests extends SchemaObjectContractTests {

    private static final String FUNCTION = """
            create function "Double"(a int) returns int language plpgsql as $$
            begin
                return a * 2; -- twice;
            end $$""";

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void functionIsCreatedReplacedAndDropped() {
        QualifiedName name = QualifiedName.of("Double");
        CreateRoutine create = new CreateRoutine(RoutineKind.FUNCTION, name, null, FUNCTION, false, null);
        live.apply(create);
        assertThat(live.query("select \"Double\"(4)")).containsExactly("8");
        String threefold = FUNCTION.replace("* 2", "* 3");
        Operation replace = new CreateRoutine(RoutineKind.FUNCTION, name, null, threefold, true, create);
        live.apply(replace);
        assertThat(live.query("select \"Double\"(4)")).containsExactly("12");
        live.undo(create);
        live.assertRefused("select \"Double\"(4)");
        live.apply(create);
        live.execute("create function \"Double\"(a text) returns text language sql as 'select a'");
        live.apply(new DropRoutine(RoutineKind.FUNCTION, name, "text", null, false, null));
        live.apply(new DropRoutine(RoutineKind.FUNCTION, name, "int", null, true, null));
    }

    @Test
    void procedureAndTrigger() {
        Operation procedure = new CreateRoutine(
                RoutineKind.PROCEDURE,
                QualifiedName.of("clear"),
                null,
                "create procedure clear() language sql as 'delete from owners'",
                false,
                null);
        live.apply(procedure);
        live.execute("call clear()");
        live.undo(procedure);
        live.execute("create function tell() returns trigger language plpgsql as 'begin new.name := ''Eve'';"
                + " return new; end'");
        Operation trigger = new CreateRoutine(
                RoutineKind.TRIGGER,
                QualifiedName.of("T 1"),
                OWNERS,
                "create trigger \"T 1\" before insert on owners for each row execute function tell()",
                false,
                null);
        live.apply(trigger);
        live.execute("insert into owners (id) values (5)");
        assertThat(live.query("select name from owners")).containsExactly("Eve");
        live.undo(trigger);
        live.execute("insert into owners (id) values (6)");
        assertThat(live.query("select name from owners where id = 6")).containsExactly("null");
    }

    @Test
    void indexWithEverythingMadeConcurrently() {
        Index index = new Index(
                "Ix",
                List.of(new IndexColumn("lower(name)", true, true), IndexColumn.of("Part")),
                true,
                "name <> 'it''s'",
                List.of("id"),
                "btree");
        assertDoneAndUndone(new CreateIndex(OWNERS, index, true), () -> {
            live.execute("insert into owners (id, name) values (2, 'it''s'), (3, 'it''s')");
            live.assertRefused("insert into owners (id, name) values (4, 'ANN')");
        });
        assertThat(live.query("select count(*) from pg_index where not indisvalid"))
                .containsExactly("0");
    }

    @Test
    void allForeignKeysAreDroppedWhateverTheirNames() {
        Table pets = Table.of(QualifiedName.of("Pets"), Column.of("a", "bigint"), Column.of("b", "bigint"))
                .with(ForeignKey.of(null, List.of("a"), OWNERS, List.of("id")))
                .with(ForeignKey.of("it's $migrate$", List.of("b"), OWNERS, List.of("id")));
        live.apply(new CreateTable(pets, false));
        live.assertRefused("insert into \"Pets\" values (9, 9)");
        live.apply(new DropAllForeignKeyConstraints(pets.name()));
        live.execute("insert into \"Pets\" values (9, 9)");
        live.apply(new DropAllForeignKeyConstraints(pets.name()));
    }

    @Test
    void renameSequence() {
        live.apply(new CreateSequence(Sequence.of(QualifiedName.of("a"))));
        assertDoneAndUndone(new RenameSequence(QualifiedName.of("a"), "B c"), () -> {});
    }
}
