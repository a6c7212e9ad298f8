package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.engine.MigrationFailedException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SqliteSqlRevisionTests extends SqlRevisionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    /** The type of a column refuses nothing here, so it is a key that does. */
    @Override
    @Test
    void aFailureNamesTheLineOfTheStatementAndShowsItWithoutItsComment() throws IOException {
        write("1_rows.sql", """
                -- revision: aaaa
                -- migrate:upgrade
                create table t (id int not null);

                -- two lines down
                insert into t
                values (null);
                """);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .satisfies((failure) -> {
                    assertThat(failure.locations()).hasToString("[" + path("1_rows.sql") + ":6]");
                    assertThat(failure.statement()).isEqualTo("insert into t values (null)");
                });
    }
}
