package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.RevisionDescription.Standing;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.UnknownRevisionException;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of one revision; each subclass says about which database. */
abstract class RevisionReaderContractTests {

    private EngineFixture engine;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void theLiveDatabaseIsTheOneUnderTest() throws SQLException {
        try (Connection connection = engine.database().open()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(engine.database().product());
        }
    }

    @Test
    void tellsTheSqlOfBothDirectionsWithoutRunningIt() throws SQLException {
        engine.changelog(revision("aaaa1111")
                .up("create table owners (id int)", "create table pets (id int)")
                .down("drop table pets", "drop table owners"));

        RevisionDescription description = describe("aaaa1111");

        assertThat(description.standing()).isEqualTo(Standing.PENDING);
        assertThat(description.reversible()).isTrue();
        assertThat(sql(description.sql().upgrade()))
                .containsExactly("create table owners (id int)", "create table pets (id int)");
        assertThat(sql(description.sql().downgrade())).containsExactly("drop table pets", "drop table owners");
        assertThat(engine.hasTable("owners")).isFalse();
        assertThat(engine.hasTable("migrate_version")).isFalse();
    }

    @Test
    void tellsWhetherItIsAppliedPendingOrHeld() {
        engine.changelog(
                revision("aaaa1111").up("create table owners (id int)").down("drop table owners"),
                revision("bbbb2222", "aaaa1111")
                        .up("create table pets (id int)")
                        .down("drop table pets"),
                revision("cccc3333", "bbbb2222")
                        .up("create table toys (id int)")
                        .down("drop table toys"));
        engine.upgrade("bbbb2222");
        assertThat(describe("aaaa1111").standing()).isEqualTo(Standing.APPLIED);
        assertThat(describe("bbbb2222").standing()).isEqualTo(Standing.APPLIED);
        assertThat(describe("cccc3333").standing()).isEqualTo(Standing.PENDING);

        engine.downgrade("aaaa1111");

        assertThat(describe("bbbb2222").standing()).isEqualTo(Standing.HELD);
        assertThat(describe("cccc3333").standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void aRevisionWithoutAWayBackHasNoDowngrade() {
        engine.changelog(revision("aaaa1111").up("create table owners (id int)"));

        RevisionDescription description = describe("aaaa1111");

        assertThat(description.reversible()).isFalse();
        assertThat(description.sql().downgrade()).isNull();
    }

    @Test
    void codeHasNoSqlBeforeItRuns() {
        engine.migrations(List.of(TestCode.code("aaaa1111", List.of(), (context) -> {})));

        RevisionDescription description = describe("aaaa1111");

        assertThat(description.sql()).isNull();
        assertThat(description.reversible()).isFalse();
    }

    @Test
    void itMustBeOneRevisionThatExists() {
        engine.changelog(revision("aaaa1111").up("create table owners (id int)"));

        assertThatExceptionOfType(UnknownRevisionException.class).isThrownBy(() -> describe("zzzz9999"));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> describe("base"))
                .withMessage("'base' means no revision. Name one revision by its id.");
    }

    private RevisionDescription describe(String revision) {
        return new RevisionReader(engine.parts()).describe(revision);
    }

    private static List<String> sql(List<SqlStatement> statements) {
        return statements.stream().map(SqlStatement::sql).toList();
    }
}
