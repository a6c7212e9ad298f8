package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is heard of a run as a whole, however it ends. */
class MigrationListenerTests {

    private final List<String> heard = new ArrayList<>();
    private final EngineFixture engine = new EngineFixture(TestDatabase.h2()).listener(new Hearer(""));

    @Test
    void aRunBeginsUnderTheLockAndEnds() {
        engine.changelog(revision("aaaa").up("create table a (id integer)")).upgrade("head");

        assertThat(heard).containsExactly("locked", "started", "finished");
    }

    @Test
    void whereNothingIsToDoNothingIsHeard() {
        engine.changelog().upgrade("head");

        assertThat(heard).isEmpty();
    }

    @Test
    void aRevisionThatFailsEndsTheRun() {
        engine.changelog(
                revision("aaaa").up("create table a (id integer)"),
                revision("bbbb", "aaaa").up("nonsense"));

        assertThatExceptionOfType(MigrationFailedException.class).isThrownBy(() -> engine.upgrade("head"));

        assertThat(heard).containsExactly("locked", "started", "failed MigrationFailedException");
    }

    @Test
    void soDoesAListenersOwnException() {
        engine.changelog(revision("aaaa").up("create table a (id integer)")).listener(new Hearer("started"));

        assertThatIllegalStateException()
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessage("started");

        assertThat(heard).containsExactly("locked", "started", "failed IllegalStateException");
    }

    @Test
    void whatAListenerDoesWrongAtTheEndDoesNotHideTheFailure() {
        engine.changelog(revision("aaaa").up("nonsense")).listener(new Hearer("failed MigrationFailedException"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .satisfies((failure) -> assertThat(failure.getSuppressed())
                        .anyMatch((suppressed) -> suppressed instanceof IllegalStateException));
    }

    @Test
    void whoeverFailsWhenTheLockIsHeldGivesItBack() {
        engine.changelog(revision("aaaa").up("create table a (id integer)")).listener(new Hearer("locked"));
        assertThatIllegalStateException().isThrownBy(() -> engine.upgrade("head"));

        engine.listener(new Hearer("")).lockTimeout(Duration.ZERO).upgrade("head");

        assertThat(heard).containsExactly("locked", "locked", "started", "finished");
    }

    @Test
    void waitingInVainIsHeard() {
        engine.changelog(revision("aaaa").up("create table a (id integer)"));
        EngineFixture second = new EngineFixture(engine.database())
                .changelog(revision("aaaa").up("create table a (id integer)"))
                .lockTimeout(Duration.ZERO)
                .listener(new Hearer(""));
        engine.listener(new MigrationListener() {

            @Override
            public void runStarted(Plan plan) {
                assertThatExceptionOfType(LockTimeoutException.class).isThrownBy(() -> second.upgrade("head"));
            }
        });

        engine.upgrade("head");

        assertThat(heard).containsExactly("timed out");
    }

    @Test
    void addedListenersAreMadeForTheDatabaseAndHearFirst() {
        Migrator.builder(engine.database().dataSource())
                .listeners(List.of(new Noting("own")))
                .addListener((database) -> new Noting("first of " + database))
                .addListener((database) -> new Noting("second of " + database))
                .javaMigrations(List.of(new Nothing()))
                .name("orders")
                .build()
                .upgrade("head");

        assertThat(heard).containsExactly("first of orders", "second of orders", "own");
    }

    /** Writes down what it hears, and throws at one of these. */
    private final class Hearer implements MigrationListener {

        private final String fussyAbout;

        Hearer(String fussyAbout) {
            this.fussyAbout = fussyAbout;
        }

        @Override
        public void lockAcquired(Duration waited) {
            hear("locked");
        }

        @Override
        public void lockTimedOut(Duration waited) {
            hear("timed out");
        }

        @Override
        public void runStarted(Plan plan) {
            hear("started");
        }

        @Override
        public void runFinished(Plan plan, Duration elapsed) {
            hear("finished");
        }

        @Override
        public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
            hear("failed " + failure.getClass().getSimpleName());
        }

        private void hear(String what) {
            heard.add(what);
            if (what.equals(fussyAbout)) {
                throw new IllegalStateException(what);
            }
        }
    }

    private final class Noting implements MigrationListener {

        private final String name;

        Noting(String name) {
            this.name = name;
        }

        @Override
        public void runStarted(Plan plan) {
            heard.add(name);
        }
    }

    @Revision(id = "aaaa", message = "Do nothing")
    private static final class Nothing implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            // Only that it runs matters.
        }
    }
}
