package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.RenameIndex;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    /** The only schema is the main one. */
    @Override
    @Test
    void indexInASchema() {
        QualifiedName table = new QualifiedName("main", "Things");
        live.apply(new CreateTable(Table.of(table, Column.of("x", "int"), Column.of("Y", "int")), false));
        Index index = new Index("Ix Things", List.of(new IndexColumn("Y", true), IndexColumn.of("x")), true);
        assertDoneAndUndone(new CreateIndex(table, index), () -> {
            live.execute("insert into \"Things\" values (1, 1)");
            live.assertRefused("insert into \"Things\" values (1, 1)");
        });
        live.apply(new CreateIndex(table, index));
        assertDoneAndUndone(new RenameIndex(table, "Ix Things", "other"), () -> live.execute("select 1"));
        assertDoneAndUndone(new DropIndex(table, "Ix Things", index), () -> {});
    }

    @Override
    @Test
    void sequences() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> live.apply(new CreateSequence(Sequence.of(QualifiedName.of("s")))))
                .withMessage(
                        "test: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to"
                                + " other databases with 'dbms'.");
    }
}
