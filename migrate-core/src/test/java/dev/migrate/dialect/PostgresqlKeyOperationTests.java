package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.Column;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void deferredForeignKeyWaitsForTheEndOfTheTransaction() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("owner", "bigint")), false));
        ForeignKey key = new ForeignKey(
                "fk_owner",
                List.of("owner"),
                OWNERS,
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.INITIALLY_DEFERRED);
        assertDoneAndUndone(new AddForeignKeyConstraint(PETS, key), () -> {
            live.execute("begin; insert into pets values (2); insert into owners (id) values (2); commit");
            live.assertRefused("insert into pets values (3)");
        });
    }

    @Test
    void deferrableUniqueConstraintWaitsWhenAsked() {
        UniqueConstraint unique = new UniqueConstraint("uq", List.of("name"), Deferral.INITIALLY_IMMEDIATE);
        assertDoneAndUndone(new AddUniqueConstraint(OWNERS, unique), () -> {
            live.assertRefused("insert into owners (id, name) values (2, 'Ann')");
            live.execute("begin; set constraints uq deferred; insert into owners (id, name) values (2, 'Ann');"
                    + " delete from owners where id = 2; commit");
        });
    }

    @Test
    void dropPrimaryKeyThatIsNotThereSaysSo() {
        live.apply(new CreateTable(Table.of(PETS, Column.of("id", "int")), false));
        assertThatThrownBy(() -> live.apply(new DropPrimaryKey(PETS, null, null)))
                .rootCause()
                .hasMessageContaining("the table pets has no primary key");
    }
}
