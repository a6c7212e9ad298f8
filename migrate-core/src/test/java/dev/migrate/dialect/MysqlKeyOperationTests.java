package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MysqlKeyOperationTests extends KeyOperationContractTests {

    /** There are none. */
    @Test
    @Override
    void sequences() {
        Sequence sequence = Sequence.of(QualifiedName.of("s"));
        Column column = Column.of("no", "bigint").withDefault(new Value.NextValue(sequence.name()));
        for (Operation operation :
                List.of(new CreateSequence(sequence), new CreateTable(Table.of(PETS, column), false))) {
            assertThatThrownBy(() -> live.apply(operation))
                    .isInstanceOf(MigrateException.class)
                    .hasMessage("test: MySQL has no sequences. Use a column with 'autoIncrement', or keep the change to"
                            + " other databases with 'dbms'.");
        }
    }

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mysql().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }
}
