package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;

/** Each kind of failure at a start: its explanation, what to do, and the exit code. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTests {

    private static final String HALF = """
            revision: aaaa1111
            downRevision: ~
            message: Half
            upgrade:
              - sql: {sql: create table %s (id bigint primary key)}
              - sql: {sql: create table broken (id nonsense)}
            """;

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.postgresql();

    @Test
    void severalHeads(CapturedOutput output) {
        files().createTable("aaaa1111", "~", "owners")
                .createTable("bbbb2222", "aaaa1111", "pets")
                .createTable("cccc3333", "aaaa1111", "visits");

        assertThat(start(output)).isEqualTo("""
                6
                Description:

                Target 'head' is ambiguous: there are 2 heads, 'bbbb2222' (Create pets) and 'cccc3333' (Create visits).

                    Source: FOLDER/bbbb2222.yaml:1:11
                    Source: FOLDER/cccc3333.yaml:1:11

                Action:

                Join them with: migrate merge bbbb2222 cccc3333 -m "merge bbbb2222 and cccc3333". Or type 'heads' for all of them, or 'bbbb2222@head' or 'cccc3333@head' for one branch.""");
    }

    @Test
    void aRevisionThatNobodyKnows(CapturedOutput output) throws SQLException {
        files().createTable("aaaa1111", "~", "owners");
        upgraded();
        execute("update migrate_version set version_num = 'ffff9999'");
        files().createTable("bbbb2222", "aaaa1111", "pets");

        assertThat(start(output, "migrate.on-unknown-revision=fail")).isEqualTo("""
                6
                Description:

                The database is at revision 'ffff9999', which this application doesn't know.

                Action:

                Start the version of the application that holds it, or restore the missing file. If that is gone for good, type: migrate stamp --purge REVISION.""");
    }

    @Test
    void anEditedRevision(CapturedOutput output) {
        files().createTable("aaaa1111", "~", "owners");
        upgraded();
        files().createTable("aaaa1111", "~", "people");

        assertThat(start(output)).isEqualTo("""
                6
                Description:

                Applied revisions have been edited: 'aaaa1111' (FOLDER/aaaa1111.yaml, applied TIME by postgres on HOST, checksum then b2f9e1e85ce3, now 0e315f0f76ce).

                    Source: FOLDER/aaaa1111.yaml:1:11

                Action:

                Put each file back and write a new revision instead; or, if the database already is as the file says, accept its content with 'migrate repair <revision>'. Setting 'migrate.on-edited-revision=warn' goes on without looking.""");
    }

    @Test
    void aLockThatAnotherProcessHas(CapturedOutput output) throws Exception {
        files().sql("aaaa1111", "~", "select pg_sleep(60)");
        Thread other = new Thread(() -> assertThatThrownBy(this::upgraded).hasMessageContaining("aaaa1111"));
        other.start();
        while (count(
                        "select count(*) from pg_stat_activity where query like '%pg_sleep(60)%' and wait_event = 'PgSleep'")
                == 0) {
            assertThat(other.isAlive()).isTrue();
        }

        String report = start(output, "migrate.lock.timeout=100ms");
        execute("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
        other.join();

        assertThat(report).isEqualTo("""
                4
                Description:

                Another process has migrated this database for longer than 'migrate.lock.timeout' (100 ms): PostgreSQL JDBC Driver on 127.0.0.1, since TIME.

                Action:

                Wait for it and start again, or set a longer timeout. If it hangs: To end its session, run: select pg_terminate_backend(PID).""");
    }

    @Test
    void aRevisionThatWasLeftHalfDoneAndEditedSince(CapturedOutput output) {
        TestDatabase h2 = TestApplication.h2();
        files().text("aaaa1111", HALF.formatted("owners"));
        assertThatThrownBy(() -> Migrator.builder(h2.dataSource())
                        .locations("file:" + folder)
                        .build()
                        .upgrade("head"))
                .hasMessageContaining("aaaa1111");
        files().text("aaaa1111", HALF.formatted("people"));

        assertThat(startOn(h2.url(), output)).isEqualTo("""
                6
                Description:

                The upgrade of revision 'aaaa1111' stopped after 1 of 2 statements (started TIME on HOST), and the statements that are already in the database have been edited since.

                    Source: FOLDER/aaaa1111.yaml:1:11

                Action:

                Put them back as they were and upgrade again. After mending it by hand, say how it stands: 'migrate repair aaaa1111 --resume-from <n>' (the next run goes on with statement n), 'migrate repair aaaa1111 --mark-failed-as-reverted' (nothing of it is in the database any more) or 'migrate stamp aaaa1111' (it is finished).""");
    }

    @Test
    void aDatabaseWithTablesAndWithoutAVersion(CapturedOutput output) throws SQLException {
        execute("create table owners (id bigint primary key)");
        files().createTable("aaaa1111", "~", "owners");

        assertThat(start(output)).isEqualTo("""
                1
                Description:

                The database has tables but no version table 'migrate_version', so it can't be known which revisions they stand for.

                Action:

                Choose: 'migrate stamp <revision>' if it is at a revision; 'migrate adopt' if another tool has managed it; or 'migrate.baseline=<revision>' to have that revision stamped once at the next start. Nothing was changed.""");
    }

    @Test
    void noRevisionsWhereTheyShouldBe(CapturedOutput output) {
        assertThat(start(output, "migrate.locations=classpath:db/nowhere", "migrate.target=aaaa1111"))
                .isEqualTo("""
                6
                Description:

                There is no revision 'aaaa1111'.

                Action:

                List the revisions with: migrate history, and the branches with: migrate heads.""");
    }

    @Test
    void noDatabaseThere(CapturedOutput output) {
        files().createTable("aaaa1111", "~", "owners");

        assertThat(startOn("jdbc:postgresql://localhost:1/shop?user=app&password=secret", output))
                .isEqualTo("""
                5
                Description:

                Could not upgrade to 'head': Connection to localhost:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. [SQLState 08001].

                Action:

                Check that the database runs, that its URL and user are right, and what the user may do there.""");
    }

    @Test
    void revisionsThatArePending(CapturedOutput output) {
        files().createTable("aaaa1111", "~", "owners");

        assertThat(start(output, "migrate.auto-upgrade=false", "migrate.pending=fail"))
                .isEqualTo("""
                3
                Description:

                1 revision is pending, and 'migrate.auto-upgrade' is false.
                    aaaa1111, Create owners (FOLDER/aaaa1111.yaml)

                Action:

                Apply them with 'migrate upgrade head' before the application starts, or set 'migrate.auto-upgrade=true'.""");
    }

    private RevisionFiles files() {
        return new RevisionFiles(folder);
    }

    private void upgraded() {
        Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build()
                .upgrade("head");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the exit code and what a person reads. */
    private String start(CapturedOutput output, String... properties) {
        return startOn(database.url(), output, properties);
    }

    private String startOn(String url, CapturedOutput output, String... properties) {
        AtomicInteger exitCode = new AtomicInteger();
        TestApplication application = TestApplication.small()
                .with("spring.datasource.url=" + url, files().property())
                .with(properties)
                .listener((ApplicationListener<ExitCodeEvent>) (event) -> exitCode.set(event.getExitCode()));
        assertThatThrownBy(application::start).hasMessage("The application's database could not be migrated.");
        String text = output.getOut();
        return exitCode.get() + "\n"
                + text.substring(text.indexOf("Description:"))
                        .replace(folder.toString(), "FOLDER")
                        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME")
                        .replaceAll("backend\\(\\d+\\)", "backend(PID)")
                        .replaceAll("(by \\w+ on|TIME on) [\\w.-]+", "$1 HOST")
                        .strip();
    }
}
