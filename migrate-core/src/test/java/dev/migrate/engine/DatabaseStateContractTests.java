package dev.migrate.engine;

import static dev.migrate.engine.MovementContractTests.table;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import dev.migrate.revision.UnknownRevisionException;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a movement does about a database that isn't simply behind; each subclass says on which. */
abstract class DatabaseStateContractTests {

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void whatWasRolledBackIsHeldUntilSomebodyAsksForIt() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")),
                revision("bbbb", "aaaa").up(table("b")),
                revision("cccc", "bbbb").up(table("c")));
        engine.upgrade("bbbb");
        engine.downgrade("-1");

        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        assertThat(engine.status().state()).isEqualTo(State.HELD);
        assertThat(engine.status().pending()).allMatch(PendingRevision::held);

        assertThat(engine.upgrade("head").revisions()).containsExactly("bbbb", "cccc");
        engine.downgrade("-1");
        engine.policies(new UpgradePolicies(Policy.FAIL, Policy.WARN, true, null));
        assertThat(engine.autoUpgrade().revisions()).containsExactly("cccc");
    }

    @Test
    void aDatabaseThatIsAheadIsLeftAlone() {
        engine.changelog(
                revision("aaaa").up(table("owners")), revision("bbbb", "aaaa").up(table("b")));
        engine.upgrade("head");
        engine.changelog(revision("aaaa").up(table("owners")));

        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        assertThat(engine.status().state()).isEqualTo(State.AHEAD);
        assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(() -> engine.upgrade("head"));
        engine.policies(new UpgradePolicies(Policy.FAIL, Policy.FAIL, false, null));
        assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(() -> engine.autoUpgrade());
    }

    @Test
    void anEditedRevisionStopsTheUpgradeUntilItIsRepaired() {
        engine.changelog(revision("aaaa").up(table("owners")));
        engine.upgrade("head");
        engine.changelog(revision("aaaa").up(table("owners")).checksum("only a comment"));
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);

        engine.changelog(revision("aaaa").up(table("people")).checksum("edited"));

        assertThat(engine.status().state()).isEqualTo(State.EDITED);
        assertThatExceptionOfType(EditedRevisionException.class)
                .isThrownBy(() -> engine.autoUpgrade())
                .withMessageContaining("db/migrations/aaaa.yaml")
                .withMessageContaining("test-host");
        engine.policies(new UpgradePolicies(Policy.WARN, Policy.WARN, false, null));
        assertThat(engine.autoUpgrade().revisions()).isEmpty();
        engine.policies(UpgradePolicies.defaults());
        engine.repair("aaaa");
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void tablesWithoutAVersionTableAreNeverGuessedAbout() throws SQLException {
        engine.database().execute("create table somebodys (id integer)");
        engine.changelog(revision("aaaa"), revision("bbbb", "aaaa").up(table("owners")));

        assertThatThrownBy(() -> engine.autoUpgrade())
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("has tables but no version table 'migrate_version'");
        assertThat(engine.hasTable("migrate_version")).isFalse();

        engine.policies(new UpgradePolicies(Policy.FAIL, Policy.WARN, false, "aaaa"));
        engine.autoUpgrade();
        assertThat(engine.story()).containsExactly("stamp aaaa succeeded 0/0", "upgrade bbbb succeeded 1/1");
    }

    @Test
    void anInstanceThatBeganMeanwhileIsNotTakenForSomebodysTables() throws SQLException {
        engine.changelog(revision("aaaa").up(table("owners")));
        DatabaseState seenBefore = DatabaseState.of(new Bookkeeping.Existing(false, false), Set.of(), List.of());
        engine.upgrade("head");

        EngineParts parts = engine.parts();
        UpgradePath path = new UpgradePath(parts.changelog(), Target.head(), parts.policies(), true, RunLog.PLAIN);
        try (DatabaseSession session = parts.session()) {
            String baseline = path.baseline(
                    session.connection(), session.dialect(), session.bookkeeping(parts.settings(), null), seenBefore);
            assertThat(baseline).isEmpty();
        }
    }

    @Test
    void stampMovesTheVersionWithoutRunningAnything() throws SQLException {
        engine.changelog(
                revision("aaaa").up(table("owners")), revision("bbbb", "aaaa").up(table("b")));

        engine.stamp("head");
        assertThat(engine.status().current()).containsExactly("bbbb");
        assertThat(engine.hasTable("owners")).isFalse();
        engine.stamp("base");
        assertThat(engine.status().current()).isEmpty();
        assertThat(engine.story()).containsExactly("stamp bbbb succeeded 0/0", "stamp base succeeded 0/0");
        assertThat(engine.upgrade("head").revisions()).containsExactly("aaaa", "bbbb");
    }

    @Test
    void theJournalIsReadInPagesNewestFirst() {
        engine.changelog(
                revision("aaaa").up(table("a")),
                revision("bbbb", "aaaa").up(table("b")),
                revision("cccc", "bbbb").up(table("c")));
        engine.upgrade("head");
        StatusReader reader = new StatusReader(engine.parts());

        assertThat(reader.journal(0, 2)).extracting(JournalEntry::revision).containsExactly("cccc", "bbbb");
        assertThat(reader.journal(1, 5)).extracting(JournalEntry::revision).containsExactly("bbbb", "aaaa");
        assertThat(reader.journal(0, Integer.MAX_VALUE)).hasSize(3);
        assertThat(reader.journal(3, 5)).isEmpty();
        assertThat(reader.journal(0, 0)).isEmpty();
    }

    @Test
    void aBaselineNeverSetsBackWhatAnotherInstanceHasDoneMeanwhile() throws SQLException {
        engine.changelog(revision("aaaa"), revision("bbbb", "aaaa").up(table("owners")));
        engine.upgrade("head");

        EngineParts parts = engine.parts();
        try (DatabaseSession session = parts.session()) {
            new Stamping(parts).baseline(session, parts.changelog(), "aaaa");
        }

        assertThat(engine.status().current()).containsExactly("bbbb");
        assertThat(engine.story()).hasSize(2);
    }
}
