package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.OfflineProduct;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionRange;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Where DDL commits by itself, a run can't be one transaction. */
class RefusedWholeRunTests {

    @Test
    void onH2() throws SQLException {
        refuse(TestDatabase.h2(), "H2");
    }

    @Test
    void onMariadb() throws SQLException {
        refuse(TestDatabase.mariadb(), "MariaDB");
    }

    private static void refuse(TestDatabase database, String product) throws SQLException {
        EngineFixture engine = new EngineFixture(database)
                .transaction(TransactionScope.ALL)
                .changelog(revision("aaaa").up("create table a (id integer)"));

        String why = " commits changes of the schema by itself, so a run can't be one transaction there, as"
                + " 'migrate.transaction=all' wants it. Set 'migrate.transaction=per-revision'. Nothing was run.";
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageMatching(product + " [0-9.]+\\Q" + why + "\\E");
        assertThat(engine.hasTable("a")).isFalse();
        assertThat(engine.hasTable("migrate_version")).isFalse();

        OfflineScript script = new OfflineScript(
                engine.parts(), OfflineProduct.of(database.url()).orElseThrow());
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> script.upgrade(RevisionRange.parse("base:head")))
                .withMessageStartingWith(product)
                .withMessageEndingWith(why);

        engine.transaction(TransactionScope.PER_REVISION).upgrade("head");
        assertThat(engine.hasTable("a")).isTrue();
    }
}
