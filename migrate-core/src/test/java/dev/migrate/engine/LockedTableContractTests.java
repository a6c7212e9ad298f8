package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody's transaction is in the way of a change. */
abstract class LockedTableContractTests {

    static final String CHANGE = "alter table orders add total integer";

    TestDatabase database;
    EngineFixture engine;
    Connection somebody;
    final List<String> tried = new ArrayList<>();

    /** After how many tries somebody lets go. */
    int patience = 2;

    abstract TestDatabase newDatabase();

    /** Returns a short limit, as short as this database can have it. */
    abstract Duration lockTimeout();

    /** Returns a statement that takes very long. */
    abstract String slow();

    abstract String slowIsStopped();

    /** Returns what a run that gave up says about who is in the way, as a regular expression. */
    abstract String inTheWay();

    @BeforeEach
    void lockTable() throws SQLException {
        database = newDatabase();
        engine = new EngineFixture(database).listener(new MigrationListener() {
            @Override
            public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
                tried.add(statement.sql());
                if (tried.stream().filter(CHANGE::equals).count() > patience) {
                    letGo();
                }
            }
        });
        limit(lockTimeout(), Duration.ZERO, 5);
        database.execute("create table orders (id integer)");
        somebody = database.open();
        somebody.setAutoCommit(false);
        try (Statement statement = somebody.createStatement()) {
            statement.execute("insert into orders values (1)");
        }
    }

    @AfterEach
    void end() throws SQLException {
        somebody.close();
    }

    void limit(Duration lockTimeout, Duration timeout, int retries) {
        engine.limits(new StatementLimits(lockTimeout, timeout, retries));
    }

    private void letGo() {
        try {
            somebody.rollback();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void aChangeIsTriedAgainUntilTheTableIsFree() throws SQLException {
        engine.changelog(revision("aaaa").up("create table first_one (id integer)", CHANGE));

        engine.upgrade("head");

        assertThat(tried.stream().filter(CHANGE::equals)).hasSize(3);
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 2/2");
        assertThat(engine.schema().table("orders").orElseThrow().column("total"))
                .isPresent();
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void theLastFailureSaysWhoIsInTheWay() {
        patience = 100;
        limit(lockTimeout(), Duration.ZERO, 1);
        engine.changelog(revision("aaaa").up(CHANGE));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .satisfies((ex) -> assertThat(ex.getMessage()).containsPattern(inTheWay()));

        assertThat(tried).hasSize(2);
        assertThat(engine.story()).containsExactly("upgrade aaaa failed 0/1");
        assertThat(engine.status().state()).isEqualTo(State.FAILED);
        patience = 0;
        engine.upgrade("head");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void withoutRetriesItFailsAtOnce() {
        patience = 100;
        limit(lockTimeout(), Duration.ZERO, 0);
        engine.changelog(revision("aaaa").up(CHANGE));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThat(tried).hasSize(1);
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        engine.changelog(revision("aaaa").up("alter table nowhere add total integer"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("Mend the revision or the data that it met, then upgrade again");

        assertThat(tried).hasSize(1);
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() {
        limit(Duration.ZERO, Duration.ofSeconds(1), 5);
        engine.changelog(revision("aaaa").up(slow()));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining(slowIsStopped());

        assertThat(tried).hasSize(1);
    }
}
