package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh database with a table to work on, and the check that an operation and its inverse do what they say. */
abstract class OperationFixture {

    static final QualifiedName OWNERS = QualifiedName.of("owners");
    static final QualifiedName PETS = QualifiedName.of("pets");

    LiveDatabase live;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createOwners() throws SQLException {
        live = new LiveDatabase(newDatabase());
        live.apply(new CreateTable(
                Table.of(
                                OWNERS,
                                Column.of("id", "bigint").notNull(),
                                Column.of("name", "varchar(10)"),
                                Column.of("Part", "int").notNull().withDefault(Value.number(1)))
                        .withPrimaryKey(new PrimaryKey("pk_owners", List.of("id"))),
                false));
        live.execute("insert into owners (id, name) values (1, 'Ann')");
    }

    @AfterEach
    void close() throws SQLException {
        if (live != null) { // Null where the database can't be had and the test is skipped.
            live.close();
        }
    }

    /** Carries the operation out, runs the check, carries the inverse out, and finds everything as it was. */
    void assertDoneAndUndone(Operation operation, Runnable effect) {
        List<String> before = live.catalogue();
        live.apply(operation);
        assertThat(live.catalogue()).isNotEqualTo(before);
        effect.run();
        live.undo(operation);
        assertThat(live.catalogue()).isEqualTo(before);
    }
}
