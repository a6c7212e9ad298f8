package dev.migrate.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import dev.migrate.tenant.Tenant;
import dev.migrate.tenant.TenantSettings;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an upgrade does about what speaks against it. */
class SafetyGateTests {

    private static final String INDEX =
            "bbbb2222.yaml:4:5: Revision 'bbbb2222' creates index ix on orders: nobody can write to"
                    + " the table while it is built; with 'concurrently: true', in a revision with 'transactional: false', they can"
                    + " [add-index]";

    private static final String RENAME =
            "bbbb2222.yaml:5:5: Revision 'bbbb2222' renames table orders: instances that still run"
                    + " know it by its old name only; leave a view of that name behind, or stop them first [rename-table]";

    private final TestDatabase database = TestDatabase.postgresql();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.migrate.Findings");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void applyTheFirst() throws IOException {
        write("aaaa1111", """
                revision: aaaa1111
                upgrade:
                  - createTable: {tableName: orders, columns: [{column: {name: id, type: bigint}}]}
                """);
        migrator(SafetyPolicy.REFUSE).upgrade("head");
        write("bbbb2222", """
                revision: bbbb2222
                downRevision: aaaa1111
                upgrade:
                  - createIndex: {tableName: orders, indexName: ix, columns: [{column: {name: id}}]}
                  - renameTable: {oldTableName: orders, newTableName: purchases}
                """);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void detach() {
        logger.detachAppender(log);
    }

    private void write(String id, String yaml) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), yaml);
    }

    private Migrator migrator(SafetyPolicy policy, String... ignored) {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .safety(policy, List.of(ignored))
                .build();
    }

    private List<String> warnings() {
        return log.list.stream()
                .filter((event) -> event.getLevel() == Level.WARN)
                .map(ILoggingEvent::getFormattedMessage)
                .map((line) -> line.substring(line.indexOf("bbbb2222.yaml")))
                .toList();
    }

    @Test
    void refusedMeansThatNothingHasRun() {
        assertThatThrownBy(() -> migrator(SafetyPolicy.REFUSE).upgrade("head"))
                .isInstanceOf(MigrateException.class)
                .message()
                .startsWith("The upgrade to 'head' is refused, and nothing was changed:\n  ")
                .contains(INDEX + "\n", RENAME)
                .endsWith("Change the revisions, or accept what is meant so: 'migrate.safety.ignore' takes the names in"
                        + " brackets, for one revision as 'revision:name'.");
        assertThat(migrator(SafetyPolicy.REFUSE).current()).containsExactly("aaaa1111");
        assertThat(jdbc.queryForObject("select count(*) from migrate_history", Integer.class))
                .isEqualTo(1);
        assertThat(warnings()).isEmpty();
    }

    @Test
    void warnedMeansThatItRuns() {
        migrator(SafetyPolicy.WARN).upgrade("head");

        assertThat(warnings()).containsExactly(INDEX, RENAME);
        assertThat(migrator(SafetyPolicy.WARN).current()).containsExactly("bbbb2222");
    }

    @Test
    void theSecondTimeNothingRunsAndNothingIsSaid() {
        migrator(SafetyPolicy.WARN).upgrade("head");
        log.list.clear();

        migrator(SafetyPolicy.WARN).upgrade("head");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void offMeansSilence() {
        migrator(SafetyPolicy.OFF).upgrade("head");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void whatIsMeantSoCanBeAccepted() {
        migrator(SafetyPolicy.WARN, "add-index").upgrade("head");
        assertThat(warnings()).containsExactly(RENAME);
        migrator(SafetyPolicy.WARN).downgrade("aaaa1111");

        migrator(SafetyPolicy.REFUSE, "rename-table", "bbbb2222:add-index").upgrade("head");

        assertThat(migrator(SafetyPolicy.WARN).current()).containsExactly("bbbb2222");
    }

    @Test
    void acceptedInAnotherRevisionIsNotAcceptedInThis() {
        assertThatThrownBy(() -> migrator(SafetyPolicy.REFUSE, "rename-table", "cccc3333:add-index")
                        .upgrade("head"))
                .hasMessageContaining(INDEX);
    }

    @Test
    void aDowngradeIsAskedForAndRuns() {
        migrator(SafetyPolicy.OFF).upgrade("head");

        migrator(SafetyPolicy.REFUSE).downgrade("base");

        assertThat(migrator(SafetyPolicy.REFUSE).current()).isEmpty();
    }

    @Test
    void manyTenantsAreWarnedOnce() throws IOException {
        jdbc.execute("create schema a");
        jdbc.execute("create schema b");
        Files.delete(folder.resolve("bbbb2222.yaml"));
        tenants().upgrade("head");
        write("bbbb2222", """
                revision: bbbb2222
                downRevision: aaaa1111
                upgrade:
                  - createIndex: {tableName: orders, indexName: ix, columns: [{column: {name: id}}]}
                """);

        tenants().upgrade("head");

        assertThat(warnings()).containsExactly(INDEX);
    }

    private Migrator tenants() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .tenants(() -> List.of(Tenant.ofSchema("a"), Tenant.ofSchema("b")), TenantSettings.STANDARD)
                .build();
    }

    @Test
    void aNameThatIsNoneIsRefused() {
        assertThatThrownBy(() -> migrator(SafetyPolicy.WARN, "bbbb2222:add-indexes"))
                .isInstanceOf(MigrateException.class)
                .hasMessageStartingWith("'migrate.safety.ignore' has 'bbbb2222:add-indexes', and there is no finding"
                        + " 'add-indexes'. Take some of: drop-table, drop-column, ");
    }
}
