package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateIndex;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that is built while others write, outside of any transaction and under the tool's own lock. */
class PostgresqlConcurrentIndexTests {

    private EngineFixture engine;

    @BeforeEach
    void openDatabase() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        engine = new EngineFixture(database);
        database.execute("create table owners (name text)");
        database.execute("insert into owners values ('Ann'), ('Ann'), ('Bob')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create unique index concurrently ix_owners on owners (name)",
                "/* again */ CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS \"ix_owners\" ON ONLY public.owners (name)"
            })
    void whatAFailedAttemptLeavesMakesWayForTheNext(String sql) throws SQLException {
        engine.changelog(revision("aaaa").notTransactional().up(sql));

        assertFailsAndThenSucceeds();
    }

    @Test
    void theSameHoldsForTheChange() throws SQLException {
        CreateIndex index = new CreateIndex(
                QualifiedName.of("owners"), new Index("ix_owners", List.of(IndexColumn.of("name")), true), true);
        engine.changelog(revision("aaaa").notTransactional().up(index));

        assertFailsAndThenSucceeds();
    }

    private void assertFailsAndThenSucceeds() throws SQLException {
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("could not create unique index");
        assertThat(indexes()).containsExactly("ix_owners invalid");

        engine.database().execute("delete from owners where ctid = (select min(ctid) from owners where name = 'Ann')");
        engine.upgrade("head");

        assertThat(indexes()).containsExactly("ix_owners valid");
        assertThat(engine.status().current()).containsExactly("aaaa");
    }

    @Test
    void anIndexOfTheSameNameThatIsValidIsNotTouched() throws SQLException {
        engine.database().execute("create index ix_owners on owners (name)");
        engine.changelog(
                revision("aaaa").notTransactional().up("create index concurrently ix_owners on owners (name)"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("relation \"ix_owners\" already exists");
        assertThat(indexes()).containsExactly("ix_owners valid");
    }

    @Test
    void waitingInstancesDoNotKeepItFromFinishing() throws Exception {
        engine.database().execute("insert into owners select 'n' || n from generate_series(1, 20000) n");
        engine.changelog(revision("aaaa")
                .notTransactional()
                .up("create index concurrently ix_owners on owners (name)", "select pg_sleep(1)"));
        ExecutorService instances = Executors.newFixedThreadPool(4);
        try {
            List<Future<MovementResult>> results = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                results.add(instances.submit(() -> engine.upgrade("head")));
            }
            for (Future<MovementResult> result : results) {
                assertThat(result.get(60, TimeUnit.SECONDS).headsAfter()).containsExactly("aaaa");
            }
        } finally {
            instances.shutdownNow();
        }
        assertThat(indexes()).containsExactly("ix_owners valid");
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 2/2");
    }

    private List<String> indexes() throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (Connection connection = engine.database().open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.relname || case when i.indisvalid then ' valid' else ' invalid' end
                        from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = 'owners'::regclass""")) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        return indexes;
    }
}
